package io.saldo.invoice.term;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A period of a term: its price after discounts and what tax was estimated on it; without a grant it waits to be authorized,
 * until its hold would end.
 */
record Period(
        int number,
        Instant start,
        Instant end,
        Money price,
        Money estimatedTax,
        Instant holdUntil,
        Optional<Grant> grant) {

    Period granted(Grant granted) {
        return new Period(number, start, end, price, estimatedTax, holdUntil, Optional.of(granted));
    }

    /** What is to be paid at most, before coupon and voucher. */
    Money gross() {
        return price.plus(estimatedTax);
    }

    Optional<Grant.Billed> billed() {
        return grant.flatMap(Grant::billed);
    }

    boolean isHeldBy(String holdId) {
        return grant.filter(it -> it.holdId().equals(holdId)).isPresent();
    }
}
