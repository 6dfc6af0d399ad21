package io.saldo.invoice.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.reply.Awaited;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.ManagerKind;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Optional;

/** How a caller stands to a billing account, by our copy of its managers; a fresh account is waited for. */
@Singleton
public class FindRelation implements Needs.Guard {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final String RELATION = """
        select a.partner_id, m.kind from billing_account a
        left join account_manager m
            on m.billing_account_id = a.billing_account_id and m.cloud_account_id = :cloud
        where a.billing_account_id = :account and a.version > 0
        """;

    private static final String OWN = """
        select billing_account_id from payer_link where cloud_account_id = :cloud and own
        order by effective_from desc, billing_account_id limit 1
        """;

    private final UnitOfWork unitOfWork;
    private final Awaited awaited;

    FindRelation(UnitOfWork unitOfWork, Awaited awaited) {
        this.unitOfWork = unitOfWork;
        this.awaited = awaited;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return require(caller, right, Needs.Guard.account(path, "id"));
    }

    /** Refuses with 404 or 403 unless the caller has the right on the account; staff too get 404 for what is not there. */
    public Uni<Void> require(Caller caller, Right right, AccountId account) {
        return awaited.within(FRESH, () -> unitOfWork.run(() -> relation(caller, account)))
                .invoke(found ->
                        Access.require(found.isEmpty() ? stranger(caller) : caller, right, found.orElse(Relation.NONE)))
                .replaceWithVoid();
    }

    /** The account of its own that a cloud account has; a fresh one is waited for by whoever calls for itself alone. */
    public Uni<Optional<AccountId>> ownAccountOf(Caller caller, String cloudAccountId) {
        boolean itself = caller.cloudAccountId().filter(cloudAccountId::equals).isPresent();
        return awaited.within(
                itself ? FRESH : Duration.ZERO,
                () -> unitOfWork.run(() ->
                        Sql.of(OWN).with("cloud", cloudAccountId).one(row -> row.accountId("billing_account_id"))));
    }

    private static Uni<Optional<Relation>> relation(Caller caller, AccountId account) {
        return Sql.of(RELATION)
                .with("account", account.value())
                .with("cloud", caller.cloudAccountId().orElse(""))
                .one(FindRelation::relation);
    }

    private static Relation relation(Row row) {
        return new Relation(row.optionalText("kind").map(ManagerKind::valueOf), row.optionalText("partner_id"));
    }

    /** Without its roles, so that an account that does not exist is 404 for everybody. */
    private static Caller stranger(Caller caller) {
        return new Caller(
                caller.name(),
                caller.cloudAccountId(),
                false,
                java.util.Set.of(),
                java.util.Set.of(),
                Optional.empty());
    }
}
