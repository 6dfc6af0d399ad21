package io.saldo.account.quota;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** One change of the consumption ledger, with what the ledger came to. */
record Consumption(
        String transactionId,
        String outsideNumber,
        ConsumptionWish.Change change,
        Money amount,
        Money amountAfter,
        Optional<String> invoiceId,
        Instant changedAt,
        String actor,
        String reason,
        long number)
        implements ConsumptionResult {

    boolean isOf(ConsumptionWish wish) {
        return change == wish.change() && amount.equals(wish.amount()) && invoiceId.equals(wish.invoiceId());
    }
}
