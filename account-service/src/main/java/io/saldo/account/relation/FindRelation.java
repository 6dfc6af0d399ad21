package io.saldo.account.relation;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.ManagerKind;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** Finds what ties a caller to an account, and lets pass or refuses by it. */
@Singleton
public class FindRelation implements Needs.Guard {

    private static final String FIND = """
            select a.partner_id, m.kind from billing_account a
            left join account_manager m
              on m.billing_account_id = a.billing_account_id and m.cloud_account_id = :cloudAccount
            where a.billing_account_id = :account
            """;

    private final UnitOfWork unitOfWork;

    FindRelation(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return require(caller, right, Needs.Guard.account(path, "id"));
    }

    /** Refuses with 404 without such an account or a relation to it, with 403 without the right. */
    public Uni<Void> require(Caller caller, Right right, AccountId account) {
        return unitOfWork
                .run(() -> of(caller, account))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw CommonProblems.notFound();
                    }
                    Access.require(caller, right, found.get());
                })
                .replaceWithVoid();
    }

    /** For what only the provider's staff does: 403 for everybody else, then 404 without such an account. */
    public Uni<Void> requireOperator(Caller caller, AccountId account) {
        caller.mustBe(Role.OPERATOR);
        return require(caller, Right.READ, account);
    }

    /** For what only the account's own partner does: 403 for whoever is no partner, then 404 for another's account. */
    public Uni<Void> requirePartner(Caller caller, AccountId account) {
        caller.mustBe(Role.PARTNER);
        return unitOfWork
                .run(() -> of(caller, account))
                .invoke(found -> Access.requirePartner(caller, found.orElseThrow(CommonProblems::notFound)))
                .replaceWithVoid();
    }

    private static Uni<Optional<Relation>> of(Caller caller, AccountId account) {
        return Sql.of(FIND)
                .with("account", account.value())
                .with("cloudAccount", caller.cloudAccountId().orElse(""))
                .one(row -> new Relation(
                        row.optionalText("kind").map(ManagerKind::valueOf), row.optionalText("partner_id")));
    }
}
