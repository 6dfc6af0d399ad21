package io.saldo.account.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes what an account is called, or what an operator keeps of it. */
@UseCase
public class ChangeAccount {

    /** The moment at which a payment mode takes effect. */
    public static final String TURN = "terms-turn";

    private final AccountStore accounts;
    private final AccountAnnouncementStore announcements;
    private final DueRows dueRows;
    private final AuditLog audit;
    private final BillingClock clock;

    ChangeAccount(
            AccountStore accounts,
            AccountAnnouncementStore announcements,
            DueRows dueRows,
            AuditLog audit,
            BillingClock clock) {
        this.accounts = accounts;
        this.announcements = announcements;
        this.dueRows = dueRows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who asks for it, and why; customers give no reason. */
    record Request(Caller caller, String reason, String operation) {}

    /** Empty once it is done. */
    @WithTransaction
    Uni<Optional<PatchRejection>> handle(AccountId id, Request request, AccountPatch patch) {
        Instant now = clock.now();
        return accounts.lockAndFind(id).map(Optional::orElseThrow).chain(account -> {
            Optional<PatchRejection> rejection = account.refuses(patch);
            return rejection.isPresent()
                    ? Uni.createFrom().item(rejection)
                    : replace(account, account.patched(patch, now), request, now)
                            .replaceWith(rejection);
        });
    }

    Uni<BillingAccount> change(AccountId id, Request request, UnaryOperator<BillingAccount> change, Instant now) {
        return accounts.lockAndFind(id)
                .map(Optional::orElseThrow)
                .chain(before -> replace(before, change.apply(before), request, now));
    }

    private Uni<BillingAccount> replace(BillingAccount before, BillingAccount after, Request request, Instant now) {
        return after.equals(before) ? Uni.createFrom().item(before) : store(before, after, request, now);
    }

    private Uni<BillingAccount> store(BillingAccount before, BillingAccount after, Request request, Instant now) {
        return accounts.saveTerms(after)
                .chain(() -> schedule(after, now))
                .chain(() -> announcements.change(after, now))
                .call(() -> audit.append(new AuditLog.Change(
                        request.caller().name(),
                        request.operation(),
                        Optional.of(before.id()),
                        before.id().toString(),
                        request.reason(),
                        Optional.of(before),
                        Optional.of(after))));
    }

    private Uni<Integer> schedule(BillingAccount account, Instant now) {
        return account.terms()
                .paymentMode()
                .getLast()
                .from()
                .filter(now::isBefore)
                .map(turn -> dueRows.schedule(account.id(), TURN, turn))
                .orElseGet(() -> dueRows.cancel(account.id(), TURN));
    }
}
