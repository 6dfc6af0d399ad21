package io.saldo.account.setting;

import io.saldo.account.command.SentCommand;
import io.saldo.account.command.ServiceAcknowledged;
import io.saldo.account.suspension.Grace;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.Phase;
import io.saldo.account.suspension.SuspensionState;
import io.saldo.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether services run on after the account is overdue, how far that has got, and the last command to the platform. */
public record ServiceSuspensionView(
        boolean enabled,
        SuspensionState state,
        Optional<Money> graceAmount,
        Optional<Long> graceHours,
        Optional<Instant> since,
        Optional<Instant> suspendAt,
        Optional<Instant> releaseAt,
        Optional<Left> left,
        Optional<CommandView> command) {

    /** What is left of the grace, or until the release: an amount, and whole hours. */
    public record Left(Optional<Money> amount, Optional<Long> hours) {}

    /** The command that the platform obeys, and its answer (S-27). */
    public record CommandView(
            String id,
            String command,
            Instant toldAt,
            int sent,
            Optional<Boolean> done,
            List<ServiceAcknowledged.Failure> failed,
            Optional<Instant> acknowledgedAt) {

        static CommandView of(SentCommand sent) {
            return new CommandView(
                    sent.command().commandId(),
                    sent.topic(),
                    sent.toldAt(),
                    sent.sent(),
                    sent.answer().map(SentCommand.Answer::done),
                    sent.answer().map(SentCommand.Answer::failed).orElse(List.of()),
                    sent.answer().map(SentCommand.Answer::doneAt));
        }
    }

    /** While the account is overdue, the grace that the episode has frozen; otherwise the one in force (S-23). */
    static ServiceSuspensionView of(
            boolean enabled,
            Grace inForce,
            Optional<OverdueEpisode> latest,
            Money overdueAmount,
            Optional<SentCommand> command,
            Instant now) {
        Optional<OverdueEpisode> open = latest.filter(episode -> episode.phase() instanceof Phase.Overdue);
        Grace grace = open.map(OverdueEpisode::grace).orElse(inForce);
        Optional<Instant> suspendAt = open.flatMap(OverdueEpisode::suspendAt);
        Optional<Instant> releaseAt = open.flatMap(OverdueEpisode::releaseAt);
        Optional<Money> leftAmount = grace.amount()
                .filter(_ ->
                        open.filter(it -> it.state() == SuspensionState.GRACE).isPresent())
                .map(amount -> amount.minus(overdueAmount).max(Money.zero(amount.currency())));
        Optional<Long> leftHours = suspendAt
                .or(() -> releaseAt)
                .map(end -> Math.max(0, Duration.between(now, end).toHours()));
        return new ServiceSuspensionView(
                enabled,
                open.map(OverdueEpisode::state).orElse(SuspensionState.NORMAL),
                grace.amount(),
                grace.time().map(Duration::toHours),
                open.map(episode -> ((Phase.Overdue) episode.phase()).since()),
                suspendAt,
                releaseAt,
                leftAmount.isPresent() || leftHours.isPresent()
                        ? Optional.of(new Left(leftAmount, leftHours))
                        : Optional.empty(),
                command.map(CommandView::of));
    }

    /** As it looks while the partner may have stopped the services. */
    ServiceSuspensionView frozen(boolean frozen) {
        return new ServiceSuspensionView(
                enabled, state.shown(frozen), graceAmount, graceHours, since, suspendAt, releaseAt, left, command);
    }
}
