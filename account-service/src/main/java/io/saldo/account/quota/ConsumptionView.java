package io.saldo.account.quota;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** One change of the consumption ledger as it is shown, with what the ledger came to. */
public record ConsumptionView(
        String transactionId,
        String outsideNumber,
        ConsumptionWish.Change change,
        Money amount,
        Money amountAfter,
        Optional<String> invoiceId,
        Instant changedAt,
        String actor,
        String reason,
        @JsonIgnore long number) {

    static ConsumptionView of(Consumption change) {
        return new ConsumptionView(
                change.transactionId(),
                change.outsideNumber(),
                change.change(),
                change.amount(),
                change.amountAfter(),
                change.invoiceId(),
                change.changedAt(),
                change.actor(),
                change.reason(),
                change.number());
    }
}
