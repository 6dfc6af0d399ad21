package io.saldo.payment.settlement;

import io.saldo.platform.money.Money;
import java.time.LocalDate;

/** A row of a company's settlement file: what moved, what the company kept, what it has paid out, on its day. */
record SettlementLine(
        SettlementKind kind,
        String transactionId,
        String orderId,
        Money gross,
        Money fee,
        Money net,
        LocalDate settledOn) {

    /** Whether the company's own figures fit together; what goes back is charged for in ways of their own. */
    boolean addsUp() {
        return kind != SettlementKind.PAYMENT || gross.minus(fee).equals(net);
    }
}
