package io.saldo.account.creditlimit;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Sets the credit of a legal entity, never below what its accounts have of it (K-1, K-2, SP-10). */
@UseCase
class ChangeEntityCredit {

    private final EntityCreditStore entities;
    private final AuditLog audit;
    private final BillingClock clock;

    ChangeEntityCredit(EntityCreditStore entities, AuditLog audit, BillingClock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<EntityResult> handle(String number, Money wanted, Author author) {
        return lock(number, wanted)
                .chain(locked -> locked
                        ? entities.find(number).map(Optional::orElseThrow)
                        : Uni.createFrom().item(EntityCredit.none(wanted.currency())))
                .chain(before -> {
                    EntityResult result = decide(before, wanted);
                    return result instanceof EntityResult.Set set
                                    && !before.credit().equals(wanted)
                            ? save(number, before, set.credit(), author).replaceWith(result)
                            : Uni.createFrom().item(result);
                });
    }

    /** No credit for an entity without any leaves nothing behind. */
    private Uni<Boolean> lock(String number, Money wanted) {
        return wanted.isZero()
                ? entities.lock(number)
                : entities.make(number, wanted.currency()).chain(() -> entities.lock(number));
    }

    /** In another currency only from 0, so that a record of it is in one currency, as what it was is 0 in both. */
    private static EntityResult decide(EntityCredit before, Money wanted) {
        if (before.currency() != wanted.currency()) {
            return before.credit().isZero()
                    ? new EntityResult.Set(EntityCredit.none(wanted.currency()).with(wanted), wanted)
                    : new EntityResult.OtherCurrency(before.credit());
        }
        return before.mayBecome(wanted)
                ? new EntityResult.Set(
                        before.with(wanted), wanted.minus(before.credit()).max(Money.zero(wanted.currency())))
                : new EntityResult.BelowAllocated(before.allocated());
    }

    private Uni<Void> save(String number, EntityCredit before, EntityCredit after, Author author) {
        var change =
                new EntityCreditStore.Change(author.caller().name(), author.reason(), clock.now(), author.approvalId());
        return entities.save(number, before, after.credit(), change)
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-entity-credit",
                        Optional.empty(),
                        number,
                        author.reason(),
                        Optional.of(before),
                        Optional.of(after))));
    }
}
