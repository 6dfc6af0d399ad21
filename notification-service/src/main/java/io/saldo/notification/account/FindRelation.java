package io.saldo.notification.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.reply.Awaited;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.ManagerKind;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Right;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Finds what ties a caller to an account, and lets pass or refuses by it. */
@Singleton
public class FindRelation implements Needs.Guard {

    /** How long an account that is quite new may take to reach us. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final String FIND = """
            select a.partner_id, m.kind from account a
            left join account_manager m
              on m.billing_account_id = a.billing_account_id and m.cloud_account_id = :cloudAccount
            where a.billing_account_id = :account
            """;

    private final UnitOfWork unitOfWork;
    private final Awaited awaited;

    FindRelation(UnitOfWork unitOfWork, Awaited awaited) {
        this.unitOfWork = unitOfWork;
        this.awaited = awaited;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return require(caller, right, Needs.Guard.account(path, "billingAccountId"));
    }

    /** Refuses with 404 without such an account or a relation to it, with 403 without the right. */
    public Uni<Void> require(Caller caller, Right right, AccountId account) {
        return rights(caller, right, account).replaceWithVoid();
    }

    /** All that the caller may do with the account; refuses as {@link #require} does. */
    public Uni<Set<Right>> rights(Caller caller, Right right, AccountId account) {
        return awaited.within(FRESH, () -> unitOfWork.run(() -> of(caller, account)))
                .map(found -> {
                    Relation relation = found.orElseThrow(CommonProblems::notFound);
                    Access.require(caller, right, relation);
                    return Access.rights(caller, relation);
                });
    }

    private static Uni<Optional<Relation>> of(Caller caller, AccountId account) {
        return Sql.of(FIND)
                .with("account", account.value())
                .with("cloudAccount", caller.cloudAccountId().orElse(""))
                .one(row -> new Relation(
                        row.optionalText("kind").map(ManagerKind::valueOf), row.optionalText("partner_id")));
    }
}
