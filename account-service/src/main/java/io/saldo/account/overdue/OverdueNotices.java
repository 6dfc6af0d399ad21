package io.saldo.account.overdue;

import io.saldo.account.alert.DailyReminder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The notices of one overdue episode: at once, then daily at 09:00 from the next local day, until cleared or released;
 * at most one a local day (L-9, S-11, SP-7).
 */
public record OverdueNotices(int occurrence, LocalDate lastDay) {

    /** What is to be said. */
    public record Notice(int occurrence, LocalDate localDay) {}

    /** The next state and what is to be said, if anything. */
    public record Outcome(OverdueNotices next, Optional<Notice> notice) {}

    /** A new episode begins: the first notice goes out at once (L-9). */
    public static Outcome begun(Instant now, ZoneId zone) {
        return notice(1, DailyReminder.localDay(now, zone));
    }

    /** Overdue again within the same episode: at once, unless this local day has had its notice (L-9, S-25). */
    public Outcome resumed(Instant now, ZoneId zone) {
        LocalDate today = DailyReminder.localDay(now, zone);
        return today.equals(lastDay) ? new Outcome(this, Optional.empty()) : notice(occurrence + 1, today);
    }

    /** The daily reminder is due (L-9). */
    public Outcome reminded(Instant due, ZoneId zone) {
        return notice(occurrence + 1, DailyReminder.localDay(due, zone));
    }

    /** It was due, and another is by now: the day passes in silence. */
    public OverdueNotices skipped(Instant due, ZoneId zone) {
        return new OverdueNotices(occurrence, DailyReminder.localDay(due, zone));
    }

    /** 09:00 on the local day after the last notice; drop it when the account is cleared or released (L-9). */
    public Instant nextReminder(ZoneId zone) {
        return DailyReminder.dayAfter(lastDay, zone);
    }

    private static Outcome notice(int occurrence, LocalDate day) {
        return new Outcome(new OverdueNotices(occurrence, day), Optional.of(new Notice(occurrence, day)));
    }
}
