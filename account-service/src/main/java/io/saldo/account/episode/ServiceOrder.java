package io.saldo.account.episode;

import io.saldo.account.account.AccountKind;
import io.saldo.account.command.ServiceCommand;
import io.saldo.account.command.ServiceCommand.Reason;
import io.saldo.account.suspension.OverdueEpisode;
import io.saldo.account.suspension.Phase;
import io.saldo.account.suspension.SuspensionEvent;
import io.saldo.account.suspension.SuspensionState;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of an event becomes a command; a warning of the release is none (S-27). */
record ServiceOrder(
        String topic, Reason reason, Instant effectiveAt, Optional<Instant> suspendAt, Optional<Instant> releaseAt) {

    /** While its partner has stopped them, nothing lets the services of an account go on. */
    static Optional<ServiceOrder> of(SuspensionEvent event, AccountKind kind, boolean frozen, Instant now) {
        return switch (event) {
            case SuspensionEvent.EnteredGrace it ->
                frozen ? Optional.empty() : Optional.of(grace(it.suspendAt(), kind, now));
            case SuspensionEvent.Suspended it ->
                Optional.of(new ServiceOrder(
                        "service.suspended",
                        reason(it.reason()),
                        it.suspendedAt(),
                        Optional.empty(),
                        Optional.of(it.releaseAt())));
            case SuspensionEvent.Released it ->
                Optional.of(new ServiceOrder(
                        "service.released",
                        Reason.RETENTION_OVER,
                        it.releasedAt(),
                        Optional.empty(),
                        Optional.empty()));
            case SuspensionEvent.Resumed _ when !frozen -> Optional.of(resumed(Reason.SETTLED, now));
            case SuspensionEvent.Resumed it ->
                it.from() == SuspensionState.GRACE ? Optional.empty() : Optional.of(stopped(now));
            case SuspensionEvent.ReleaseWarning _ -> Optional.empty();
        };
    }

    /** The partner stops the services; those that have stopped by themselves are not told again. */
    static Optional<ServiceOrder> frozen(SuspensionState own, Instant now) {
        return switch (own) {
            case NORMAL, GRACE -> Optional.of(stopped(now));
            case SUSPENDED, RELEASED -> Optional.empty();
        };
    }

    /** Back to what the account's own state says. */
    static Optional<ServiceOrder> thawed(
            SuspensionState own, Optional<Instant> suspendAt, AccountKind kind, Instant now) {
        return switch (own) {
            case NORMAL -> Optional.of(resumed(Reason.PARTNER, now));
            case GRACE -> Optional.of(grace(suspendAt, kind, now));
            case SUSPENDED, RELEASED -> Optional.empty();
        };
    }

    private static ServiceOrder grace(Optional<Instant> suspendAt, AccountKind kind, Instant now) {
        return new ServiceOrder("service.grace", reason(kind), now, suspendAt, Optional.empty());
    }

    private static ServiceOrder stopped(Instant now) {
        return new ServiceOrder("service.suspended", Reason.PARTNER, now, Optional.empty(), Optional.empty());
    }

    private static ServiceOrder resumed(Reason reason, Instant now) {
        return new ServiceOrder("service.resumed", reason, now, Optional.empty(), Optional.empty());
    }

    /** The state as it is, for those that the account pays for from now on as well (S-27). */
    static ServiceOrder present(OverdueEpisode episode, AccountKind kind, Instant now) {
        return switch (episode.phase()) {
            case Phase.Running _ ->
                new ServiceOrder("service.grace", reason(kind), now, episode.suspendAt(), Optional.empty());
            case Phase.Suspended it ->
                new ServiceOrder("service.suspended", reason(it.reason()), now, Optional.empty(), episode.releaseAt());
            case Phase.Released _ ->
                new ServiceOrder("service.released", Reason.RETENTION_OVER, now, Optional.empty(), Optional.empty());
            case Phase.Ended _ ->
                new ServiceOrder("service.resumed", Reason.SETTLED, now, Optional.empty(), Optional.empty());
        };
    }

    ServiceCommand to(AccountId account, String commandId, String episodeId, long version, List<String> cloudAccounts) {
        return new ServiceCommand(
                account, commandId, episodeId, version, cloudAccounts, reason, effectiveAt, suspendAt, releaseAt);
    }

    /** Why an account is overdue at all (C-6). */
    private static Reason reason(AccountKind kind) {
        return kind.isMeasuredByAvailableCredit() ? Reason.OVERDUE_AMOUNT : Reason.CHARGE_FAILED;
    }

    private static Reason reason(Phase.Reason reason) {
        return switch (reason) {
            case NO_GRACE -> Reason.NO_GRACE;
            case OVERDUE_AMOUNT -> Reason.OVERDUE_AMOUNT;
            case OVERDUE_TIME -> Reason.OVERDUE_TIME;
        };
    }
}
