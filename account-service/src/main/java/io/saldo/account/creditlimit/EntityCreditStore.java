package io.saldo.account.creditlimit;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The credit of legal entities; whoever changes it, or a limit out of it, locks its row before any account (Decided 11). */
@Singleton
class EntityCreditStore {

    private static final String FIND = """
            select e.currency, e.credit,
                   (select coalesce(sum(a.credit_limit), 0) from billing_account a
                    where a.registration_number = e.registration_number) as allocated
            from entity_credit e where e.registration_number = :number
            """;

    private static final String MAKE = """
            insert into entity_credit (registration_number, currency, credit) values (:number, :currency, 0)
            on conflict (registration_number) do nothing
            """;

    private static final String RECORD = """
            insert into entity_credit_record (registration_number, changed_at, currency, amount_before, amount_after,
                allocated, actor, reason, approval_id)
            values (:number, :at, :currency, :before, :after, :allocated, :actor, :reason, :approval)
            """;

    /** Who has changed something, when, and why. */
    record Change(String actor, String reason, Instant at, Optional<String> approvalId) {}

    /** False when the entity has no credit and nobody keeps it from getting some meanwhile. */
    Uni<Boolean> lock(String number) {
        return Sql.of("select 1 as one from entity_credit where registration_number = :number for update")
                .with("number", number)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** What others have left is read only in a statement after the lock. */
    Uni<Optional<EntityCredit>> find(String number) {
        return Sql.of(FIND).with("number", number).one(EntityCreditStore::credit);
    }

    /** So that there is a row to lock. */
    Uni<Integer> make(String number, CurrencyUnit currency) {
        return Sql.of(MAKE)
                .with("number", number)
                .with("currency", currency.name())
                .update();
    }

    /** Only while the entity is locked. */
    Uni<Void> save(String number, EntityCredit before, Money credit, Change change) {
        return Sql.of("update entity_credit set credit = :credit, currency = :currency"
                        + " where registration_number = :number")
                .with("number", number)
                .with("credit", credit.minorUnits())
                .with("currency", credit.currency().name())
                .update()
                .chain(() -> Sql.of(RECORD)
                        .with("number", number)
                        .with("at", change.at())
                        .with("currency", credit.currency().name())
                        .with("before", before.credit().minorUnits())
                        .with("after", credit.minorUnits())
                        .with("allocated", before.allocated().minorUnits())
                        .with("actor", change.actor())
                        .with("reason", change.reason())
                        .with("approval", change.approvalId().orElse(null))
                        .update())
                .replaceWithVoid();
    }

    private static EntityCredit credit(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new EntityCredit(
                new Money(row.number("credit"), currency), new Money(row.number("allocated"), currency));
    }
}
