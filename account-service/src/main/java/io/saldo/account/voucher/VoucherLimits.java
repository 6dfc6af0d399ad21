package io.saldo.account.voucher;

import io.saldo.account.account.Checks;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** What the figures of a code may be, as far as they are given. */
record VoucherLimits(
        Optional<Money> value,
        Optional<Instant> validFrom,
        Optional<Instant> expiresAt,
        Optional<Long> threshold,
        Optional<Boolean> reusable,
        Optional<Integer> creditValidDays) {

    /** Sums of many redemptions still fit the book's columns. */
    private static final long MOST_MINOR_UNITS = 1_000_000_000_000L;

    private static final long MOST_REDEMPTIONS = 1_000_000_000;
    private static final int MOST_DAYS = 3_650;
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    static VoucherLimits of(VoucherPatch patch) {
        return new VoucherLimits(
                patch.value(),
                patch.validFrom(),
                patch.expiresAt(),
                patch.threshold(),
                patch.reusable(),
                patch.creditValidDays());
    }

    static VoucherLimits of(VoucherTerms terms) {
        return new VoucherLimits(
                Optional.of(terms.value()),
                terms.validFrom(),
                Optional.of(terms.expiresAt()),
                Optional.of(terms.threshold()),
                Optional.of(terms.reusable()),
                terms.creditValidDays());
    }

    Checks check(Checks checks) {
        boolean backwards = validFrom.isPresent()
                && expiresAt.filter(end -> !end.isAfter(validFrom.get())).isPresent();
        boolean endless =
                reusable.orElse(false) && threshold.filter(most -> most == 0).isPresent();
        return checks.holds(
                        value.filter(money -> !money.isPositive() || money.minorUnits() > MOST_MINOR_UNITS)
                                .isEmpty(),
                        "/value",
                        "More than 0, at most " + MOST_MINOR_UNITS + " of the smallest units.")
                .holds(isOfOurTime(validFrom), "/validFrom", "From 1900 to 8999.")
                .holds(isOfOurTime(expiresAt), "/expiresAt", "From 1900 to 8999.")
                .holds(!backwards, "/expiresAt", "After validFrom.")
                .holds(!endless, "/threshold", "More than 0; a reusable code without limit would be money without end.")
                .holds(
                        threshold
                                .filter(most -> most < 0 || most > MOST_REDEMPTIONS)
                                .isEmpty(),
                        "/threshold",
                        "0 to " + MOST_REDEMPTIONS + "; 0 is no limit.")
                .holds(
                        creditValidDays
                                .filter(days -> days < 0 || days > MOST_DAYS)
                                .isEmpty(),
                        "/creditValidDays",
                        "0 to " + MOST_DAYS + "; 0 is for good.");
    }

    private static boolean isOfOurTime(Optional<Instant> instant) {
        return instant.filter(it -> it.isBefore(FIRST) || !it.isBefore(LAST)).isEmpty();
    }
}
