package io.saldo.account.creditnote;

import io.saldo.account.ledger.Asset;
import io.saldo.account.settlement.SettlementOrder;
import io.saldo.platform.money.Money;

/** So much of a bill was paid from one lot or month, or by a gateway payment that was made for this very bill (O-11). */
public record PaidPart(Asset asset, String source, boolean byGateway, Money amount) {

    public static PaidPart from(Asset asset, String source, Money amount) {
        return new PaidPart(asset, source, false, amount);
    }

    /** A payment for this very bill: its money goes back the way it came. */
    public static PaidPart byPayment(String paymentId, Money amount) {
        return new PaidPart(Asset.CASH, paymentId, true, amount);
    }

    /** The order of W-2: the external payment channel comes last. */
    int rank() {
        return byGateway ? SettlementOrder.ASSETS.size() : SettlementOrder.ASSETS.indexOf(asset);
    }

    PaidPart of(Money share) {
        return new PaidPart(asset, source, byGateway, share);
    }
}
