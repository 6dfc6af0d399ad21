package io.saldo.account.quota;

import io.saldo.account.account.Checks;
import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.Money;
import java.util.Optional;

/** A partner's change of the consumption ledger; a decrease that names an invoice settles it. */
public record ConsumptionWish(
        Change change, Money amount, String outsideNumber, Optional<String> invoiceId, Optional<String> reason) {

    /** Whether the ledger grows. */
    public enum Change {
        INCREASE,
        DECREASE
    }

    Optional<BillId> bill() {
        return invoiceId.map(BillId::new);
    }

    /** What the customer has paid to the partner by it. */
    Money paid() {
        return change == Change.DECREASE ? amount : amount.negated();
    }

    Checks checks() {
        return new Checks()
                .holds(amount.isPositive(), "/amount", "More than 0.")
                .text("/outsideNumber", outsideNumber)
                .holds(
                        invoiceId.isEmpty() || change == Change.DECREASE,
                        "/invoiceId",
                        "Only a decrease names an invoice.");
    }
}
