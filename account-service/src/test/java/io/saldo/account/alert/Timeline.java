package io.saldo.account.alert;

import io.saldo.account.lowbalance.AvailableChange;
import io.saldo.account.lowbalance.LowBalance;
import io.saldo.account.lowbalance.LowBalanceNotice;
import io.saldo.account.overdue.OverdueNotices;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays a story such as {@code 1 10:00 90; 2 08:00 threshold 95; 3 10:00 +20} (day, local time, new available credit or
 * what comes to it) with both alerts and their due rows, and lists the messages as {@code 1 10:00 low 1}. The threshold
 * is 100.00.
 */
public final class Timeline {
    private static final LocalDate DAY_BEFORE_FIRST = LocalDate.of(2026, 3, 8);

    private final ZoneId zone;
    private final List<String> messages = new ArrayList<>();
    private Money available;
    private Money threshold = usd("100");
    private LowBalance low = LowBalance.armed();
    private Optional<OverdueNotices> overdue = Optional.empty();

    public Timeline(ZoneId zone, String available) {
        this.zone = zone;
        this.available = usd(available);
    }

    public Timeline play(String story) {
        for (String step : story.split("; ", -1)) {
            String[] words = step.split(" ", -1);
            Instant now = instant(words[0], words[1]);
            playReminders(now);
            if (words[2].equals("threshold")) {
                threshold = usd(words[3]);
                low = low.rearmed();
            } else {
                Money said = usd(words[2].replace("+", ""));
                change(words[2].startsWith("+") ? available.plus(said) : said, now);
            }
        }
        return this;
    }

    /** What has been said up to the end of that day. */
    public List<String> messagesUntil(int day) {
        playReminders(instant(String.valueOf(day + 1), "00:00"));
        return messages;
    }

    private void change(Money after, Instant now) {
        boolean wasOverdue = available.isNegative();
        if (after.isNegative() && !wasOverdue) {
            OverdueNotices.Outcome outcome =
                    overdue.map(notices -> notices.resumed(now, zone)).orElseGet(() -> OverdueNotices.begun(now, zone));
            say(outcome, now);
        } else if (!after.isNegative() && wasOverdue) {
            messages.add(time(now) + " cleared");
        }
        say(low.changed(new AvailableChange(available, after, threshold), now, zone), now);
        available = after;
    }

    private void playReminders(Instant until) {
        boolean played = true;
        while (played) {
            Optional<Instant> lowDue = low.nextReminder(zone).filter(due -> !due.isAfter(until));
            lowDue.ifPresent(due -> say(low.reminded(due, zone), due));
            Optional<Instant> overdueDue = overdue.filter(_ -> available.isNegative())
                    .map(notices -> notices.nextReminder(zone))
                    .filter(due -> !due.isAfter(until));
            overdueDue.ifPresent(due -> say(overdue.orElseThrow().reminded(due, zone), due));
            played = lowDue.isPresent() || overdueDue.isPresent();
        }
    }

    private void say(LowBalance.Outcome outcome, Instant at) {
        low = outcome.next();
        for (LowBalanceNotice notice : outcome.notices()) {
            switch (notice) {
                case LowBalanceNotice.Alert alert -> messages.add(time(at) + " low " + alert.occurrence());
                case LowBalanceNotice.Recovered _ -> messages.add(time(at) + " recovered");
            }
        }
    }

    private void say(OverdueNotices.Outcome outcome, Instant at) {
        overdue = Optional.of(outcome.next());
        outcome.notice().ifPresent(notice -> messages.add(time(at) + " overdue " + notice.occurrence()));
    }

    private Instant instant(String day, String time) {
        LocalDate date = DAY_BEFORE_FIRST.plusDays(Long.parseLong(day));
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    private String time(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return ChronoUnit.DAYS.between(DAY_BEFORE_FIRST, local.toLocalDate()) + " " + local.toLocalTime();
    }

    private static Money usd(String amount) {
        return Money.parse(amount, CurrencyUnit.USD);
    }
}
