package io.saldo.stack.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where the clock stops while rows are sent: thrice a month, so that no row lies in the future and none is older than the
 * 45 days that Saldo takes usage back, be it a month long. A row waits for the first stop that is not before its end.
 */
final class Stops {

    private static final int FIRST = 11;
    private static final int SECOND = 21;

    private Stops() {}

    static Instant of(Instant end) {
        LocalDate day = LocalDate.ofInstant(end, ZoneOffset.UTC);
        Instant stop = at(day.withDayOfMonth(1));
        for (LocalDate next = day.withDayOfMonth(1); stop.isBefore(end); next = following(next)) {
            stop = at(following(next));
        }
        return stop;
    }

    /** A second before, so that what falls due then waits: the month's bills among it. */
    static Instant clockAt(Instant stop, Instant lastEnd) {
        return (stop.isBefore(lastEnd) ? stop : lastEnd).minus(Duration.ofSeconds(1));
    }

    private static LocalDate following(LocalDate stop) {
        return switch (stop.getDayOfMonth()) {
            case 1 -> stop.withDayOfMonth(FIRST);
            case FIRST -> stop.withDayOfMonth(SECOND);
            default -> stop.withDayOfMonth(1).plusMonths(1);
        };
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
