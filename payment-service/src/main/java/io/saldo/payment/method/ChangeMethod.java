package io.saldo.payment.method;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Makes a method the default, and keeps at what usage it is charged within the month (I-22, W-13). */
@UseCase
class ChangeMethod {

    private final MethodStore methods;
    private final AnnounceMethods announce;
    private final AuditLog audit;

    ChangeMethod(MethodStore methods, AnnounceMethods announce, AuditLog audit) {
        this.methods = methods;
        this.announce = announce;
        this.audit = audit;
    }

    /** False for one that is not saved; the default stays one: it is given to another, never taken away. */
    @WithTransaction
    Uni<Boolean> handle(
            AccountId account, String id, boolean asDefault, Optional<Money> threshold, Optional<Change> byStaff) {
        return methods.lock(id)
                .map(found ->
                        found.filter(method -> method.account().equals(account)).orElseThrow(CommonProblems::notFound))
                .chain(method -> method.isActive()
                        ? methods.keepThreshold(id, threshold)
                                .chain(() -> asDefault
                                        ? methods.makeDefault(account, Optional.of(id))
                                        : Uni.createFrom().item(0))
                                .chain(() -> announce.handle(account))
                                .chain(() -> byStaff.map(audit::append)
                                        .orElseGet(() -> Uni.createFrom().voidItem()))
                                .replaceWith(true)
                        : Uni.createFrom().item(false));
    }
}
