package io.saldo.stack.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Where the clock stops while rows are sent: thrice a month, so that no row lies in the future and none is older than the
 * 45 days that Saldo takes usage back, be it a month long. Usage may end an hour ahead, so a row waits for the first stop
 * that is at most an hour before its end: one that ends soon after midnight of the 1st still comes before the month's bill.
 */
final class Stops {

    private static final int FIRST = 11;
    private static final int SECOND = 21;
    private static final Duration AHEAD = Duration.ofHours(1);

    private Stops() {}

    static Instant of(Instant end) {
        Instant earliest = end.minus(AHEAD);
        LocalDate day = LocalDate.ofInstant(earliest, ZoneOffset.UTC);
        Instant stop = at(day.withDayOfMonth(1));
        for (LocalDate next = day.withDayOfMonth(1); stop.isBefore(earliest); next = following(next)) {
            stop = at(following(next));
        }
        return stop;
    }

    /** No later than the file's last row ends. Bills are made half an hour after midnight, so on the 1st they wait. */
    static Instant clockAt(Instant stop, Instant lastEnd) {
        return stop.isBefore(lastEnd) ? stop : lastEnd;
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
