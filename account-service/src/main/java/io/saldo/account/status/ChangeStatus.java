package io.saldo.account.status;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.account.AccountAnnouncementStore;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.notice.AccountNotice;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Freezes an account, lifts that, or deregisters it for good. */
@UseCase
class ChangeStatus {

    private final AccountStore accounts;
    private final AccountAnnouncementStore announcements;
    private final ClearanceStore clearance;
    private final AccountNoticeStore notices;
    private final AuditLog audit;
    private final BillingClock clock;

    ChangeStatus(
            AccountStore accounts,
            AccountAnnouncementStore announcements,
            ClearanceStore clearance,
            AccountNoticeStore notices,
            AuditLog audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.announcements = announcements;
        this.clearance = clearance;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an operator wants, and who that is. */
    record Wish(AccountStatus status, boolean noRunningResources, Caller caller, String reason) {}

    @WithTransaction
    Uni<StatusResult> handle(AccountId id, Wish wish) {
        Instant now = clock.now();
        return accounts.lockAndFind(id).map(Optional::orElseThrow).chain(account -> {
            AccountStatus present = account.standing().status();
            if (present == wish.status()) {
                return Uni.createFrom().item(new StatusResult.Changed(account));
            }
            if (present == AccountStatus.DEREGISTERED) {
                return Uni.createFrom().item(new StatusRejection.Final());
            }
            return wish.status() == AccountStatus.DEREGISTERED
                    ? deregister(account, wish, now)
                    : change(account, wish, now);
        });
    }

    private Uni<StatusResult> deregister(BillingAccount account, Wish wish, Instant now) {
        return clearance.find(account, wish.noRunningResources(), now).chain(found -> found.obstacle(now)
                .map(what -> Uni.createFrom().<StatusResult>item(new StatusRejection.NotClear(what)))
                .orElseGet(() -> change(account, wish, now)));
    }

    private Uni<StatusResult> change(BillingAccount account, Wish wish, Instant now) {
        return announcements
                .change(account.withStatus(wish.status()), now)
                .call(() ->
                        notices.tell(account, AccountNotice.Kind.STATUS_CHANGED, Map.of("status", wish.status()), now))
                .call(() -> audit.append(new AuditLog.Change(
                        wish.caller().name(),
                        "change-status",
                        Optional.of(account.id()),
                        account.id().toString(),
                        wish.reason(),
                        Optional.of(account.standing()),
                        Optional.of(account.withStatus(wish.status()).standing()))))
                .map(StatusResult.Changed::new);
    }
}
