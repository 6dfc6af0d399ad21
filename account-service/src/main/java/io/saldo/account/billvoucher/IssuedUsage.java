package io.saldo.account.billvoucher;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.List;

/** A usage invoice at its issue, as far as vouchers look at it; amounts are before vouchers (W-4). */
public record IssuedUsage(BillId bill, Scope scope, YearMonth month, Money total, List<Line> lines) {

    /** A product's usage of a month. */
    public record Line(String product, YearMonth usageMonth, Money net, Money tax) {

        Money gross() {
            return net.plus(tax);
        }
    }

    public IssuedUsage {
        lines = List.copyOf(lines);
    }
}
