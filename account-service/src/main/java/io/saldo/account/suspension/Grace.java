package io.saldo.account.suspension;

import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Within which amount and time services run on while overdue, with neither they stop at once (S-1, S-4 to S-6); and for how
 * long they are kept after that (S-24).
 */
public record Grace(Optional<Money> amount, Optional<Duration> time, Duration retention) {

    private static final Duration RETENTION = Duration.ofHours(15 * 24);
    public static final Grace NONE = new Grace(Optional.empty(), Optional.empty());

    /** Kept as long as no setting says otherwise. */
    public Grace(Optional<Money> amount, Optional<Duration> time) {
        this(amount, time, RETENTION);
    }

    public static Grace amount(Money amount) {
        return new Grace(Optional.of(amount), Optional.empty());
    }

    public static Grace time(Duration time) {
        return new Grace(Optional.empty(), Optional.of(time));
    }

    public static Grace both(Money amount, Duration time) {
        return new Grace(Optional.of(amount), Optional.of(time));
    }

    public Grace kept(Duration retention) {
        return new Grace(amount, time, retention);
    }

    boolean isNone() {
        return amount.isEmpty() && time.isEmpty();
    }

    /** Exactly the amount is still within; past either one is past (S-5, S-6). */
    boolean isPast(Money overdueAmount, Instant now, Optional<Instant> end) {
        return isPastAmount(overdueAmount)
                || end.filter(instant -> !now.isBefore(instant)).isPresent();
    }

    boolean isPastAmount(Money overdueAmount) {
        return amount.filter(limit -> overdueAmount.compareTo(limit) > 0).isPresent();
    }

    /** When the time is over, the hours used before counted; exactly then is past (S-5, S-25). */
    Optional<Instant> endsAt(Instant overdueSince, Duration used) {
        if (isNone()) {
            return Optional.of(overdueSince);
        }
        return time.map(limit -> limit.minus(used).isNegative() ? overdueSince : overdueSince.plus(limit.minus(used)));
    }
}
