package io.saldo.payment.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
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

/** Decides from our copy of the managers whether a caller may; a quite new account is waited for. */
@Singleton
public class FindAccess implements Needs.Guard {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final String RELATION = """
            select a.partner_id, m.kind
            from account a
            left join account_manager m
                on m.billing_account_id = a.billing_account_id and m.cloud_account_id = cast(:cloud as text)
            where a.billing_account_id = :account
            """;

    private final Awaited awaited;
    private final UnitOfWork unitOfWork;

    FindAccess(Awaited awaited, UnitOfWork unitOfWork) {
        this.awaited = awaited;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return require(caller, right, Needs.Guard.account(path, "id"));
    }

    /** Fails with 404 or 403 unless the caller has the right on the account. */
    public Uni<Void> require(Caller caller, Right right, AccountId account) {
        return awaited.within(FRESH, () -> unitOfWork.run(() -> relation(caller, account)))
                .invoke(found -> Access.require(caller, right, found.orElseThrow(CommonProblems::notFound)))
                .replaceWithVoid();
    }

    private Uni<Optional<Relation>> relation(Caller caller, AccountId account) {
        return Sql.of(RELATION)
                .with("account", account.value())
                .with("cloud", caller.cloudAccountId().orElse(null))
                .one(FindAccess::relation);
    }

    private static Relation relation(Row row) {
        return new Relation(row.optionalText("kind").map(ManagerKind::valueOf), row.optionalText("partner_id"));
    }
}
