package io.saldo.account.reservation;

import io.saldo.account.account.Checks;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A wish to hold credit: for an hour, unless it says until when, at most for 30 days. */
public record Hold(Money amount, Optional<String> resourceId, Optional<Instant> expiresAt) {

    private static final Duration USUAL = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    Instant expiryFrom(Instant now) {
        return expiresAt.orElseGet(() -> now.plus(USUAL));
    }

    Checks checks(Instant now) {
        return new Checks()
                .holds(amount.isPositive(), "/amount", "More than 0.")
                .text("/resourceId", resourceId)
                .holds(
                        expiryFrom(now).isAfter(now) && !expiryFrom(now).isAfter(now.plus(LONGEST)),
                        "/expiresAt",
                        "From now on, at most 30 days ahead.");
    }
}
