package io.saldo.account.suspension;

import static io.saldo.account.Amounts.idr;

import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Plays what happens to an account at local times of one zone, with its due rows in between, and tells the events. */
final class Story {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

    private final List<String> told = new ArrayList<>();
    private Grace inForce;
    private Suspension suspension = Suspension.NEVER_OVERDUE;
    private Situation situation = new Situation(idr(0), List.of());
    private Money available = idr(0);

    Story(Grace inForce) {
        this.inForce = inForce;
    }

    Story inForce(Grace grace) {
        this.inForce = grace;
        return this;
    }

    Story overdue(String at, long amount, long... processing) {
        List<Money> payments =
                LongStream.of(processing).mapToObj(payment -> idr(payment)).toList();
        return happens(at, new Situation(idr(amount), payments));
    }

    Story cleared(String at) {
        return happens(at, new Situation(idr(0), List.of()));
    }

    /** So much comes in: what is left is available, what is missing still overdue. */
    Story paid(String at, long amount) {
        Money left = available().plus(idr(amount));
        return left.isNegative()
                ? overdue(at, left.negated().minorUnits())
                : happens(at, new Situation(idr(0), List.of()), left);
    }

    Money available() {
        return available;
    }

    Duration used() {
        return suspension.episode().orElseThrow().used();
    }

    /** Lets time pass, that instant included. */
    Story until(String at) {
        playDue(at(at).plusNanos(1));
        return this;
    }

    Story untilSuspended() {
        suspension.nextDue().filter(_ -> state() == SuspensionState.GRACE).ifPresent(this::evaluate);
        return this;
    }

    SuspensionState state() {
        return suspension.state();
    }

    String told() {
        return String.join("\n", told);
    }

    String told(int index) {
        return told.get(index);
    }

    String lastTold() {
        return told.getLast();
    }

    Optional<Instant> nextDue() {
        return suspension.nextDue();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(JAKARTA);
    }

    private Story happens(String at, Situation next) {
        return happens(at, next, next.overdueAmount().negated());
    }

    private Story happens(String at, Situation next, Money left) {
        playDue(at(at));
        available = left;
        situation = next;
        evaluate(at(at));
        return this;
    }

    private void playDue(Instant before) {
        Optional<Instant> due = suspension.nextDue().filter(before::isAfter);
        while (due.isPresent()) {
            evaluate(due.get());
            due = suspension.nextDue().filter(before::isAfter);
        }
    }

    private void evaluate(Instant now) {
        Suspension.Step step = suspension.evaluate(situation, inForce, now);
        suspension = step.next();
        step.event().ifPresent(event -> told.add(local(now) + " " + text(event)));
    }

    private static String text(SuspensionEvent event) {
        return switch (event) {
            case SuspensionEvent.EnteredGrace grace ->
                "GRACE" + grace.suspendAt().map(at -> " until " + local(at)).orElse("");
            case SuspensionEvent.Suspended suspended ->
                "SUSPENDED " + suspended.reason() + " until " + local(suspended.releaseAt());
            case SuspensionEvent.ReleaseWarning warning -> "WARNING of " + local(warning.releaseAt());
            case SuspensionEvent.Released released -> "RELEASED " + local(released.releasedAt());
            case SuspensionEvent.Resumed resumed -> "RESUMED from " + resumed.from();
        };
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, JAKARTA);
    }
}
