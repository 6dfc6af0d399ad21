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
        return entities.make(number, wanted.currency())
                .chain(() -> entities.lock(number))
                .chain(() -> entities.find(number))
                .map(Optional::orElseThrow)
                .chain(before -> {
                    EntityResult result = decide(before, wanted);
                    return result instanceof EntityResult.Set
                                    && !before.credit().equals(wanted)
                            ? save(number, before, wanted, author).replaceWith(result)
                            : Uni.createFrom().item(result);
                });
    }

    private static EntityResult decide(EntityCredit before, Money wanted) {
        if (before.currency() != wanted.currency()) {
            return before.allocated().isZero()
                    ? new EntityResult.Set(new EntityCredit(wanted, Money.zero(wanted.currency())))
                    : new EntityResult.OtherCurrency(before.allocated());
        }
        return before.mayBecome(wanted)
                ? new EntityResult.Set(new EntityCredit(wanted, before.allocated()))
                : new EntityResult.BelowAllocated(before.allocated());
    }

    private Uni<Void> save(String number, EntityCredit before, Money wanted, Author author) {
        var change = new EntityCreditStore.Change(author.caller().name(), author.reason(), clock.now());
        return entities.save(number, before, wanted, change)
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "change-entity-credit",
                        Optional.empty(),
                        number,
                        author.reason(),
                        Optional.of(before),
                        Optional.of(new EntityCredit(wanted, before.allocated())))));
    }
}
