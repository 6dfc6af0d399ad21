package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Removes a method, unless it is the last of a postpaid account that owes (I-22). */
@UseCase
class RemoveMethod {

    private final AccountStore accounts;
    private final MethodStore methods;
    private final AnnounceMethods announce;
    private final AuditLog audit;
    private final BillingClock clock;

    RemoveMethod(
            AccountStore accounts, MethodStore methods, AnnounceMethods announce, AuditLog audit, BillingClock clock) {
        this.accounts = accounts;
        this.methods = methods;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when it has to stay. */
    @WithTransaction
    Uni<Boolean> handle(AccountId id, String methodId, Optional<Change> byStaff) {
        return accounts.lock(id).map(Optional::orElseThrow).chain(account -> methods.of(id)
                .chain(all -> {
                    SavedMethod gone = all.stream()
                            .filter(method -> method.methodId().equals(methodId))
                            .findFirst()
                            .orElseThrow(CommonProblems::notFound);
                    return isLastOfDebtor(account, gone, all)
                            ? Uni.createFrom().item(false)
                            : remove(gone, all)
                                    .chain(() -> byStaff.map(audit::append)
                                            .orElseGet(() -> Uni.createFrom().voidItem()))
                                    .replaceWith(true);
                }));
    }

    private boolean isLastOfDebtor(Account account, SavedMethod gone, List<SavedMethod> all) {
        long saved = all.stream().filter(SavedMethod::isActive).count();
        return gone.isActive() && saved == 1 && account.owesPostpaid(clock.now());
    }

    private Uni<Void> remove(SavedMethod gone, List<SavedMethod> all) {
        return methods.end(gone.methodId(), MethodState.REMOVED)
                .chain(() -> methods.makeDefault(gone.account(), SavedMethod.defaultWithout(gone.methodId(), all)))
                .chain(() -> gone.isActive()
                        ? announce.handle(gone.account())
                        : Uni.createFrom().voidItem());
    }
}
