package io.saldo.platform.tally;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

@Singleton
class TallyStore {

    Uni<Void> lock(AccountId account) {
        return Sql.of("insert into tally (billing_account_id) values (:id) on conflict do nothing")
                .with("id", account.value())
                .update()
                .chain(() -> Sql.of("select total from tally where billing_account_id = :id for update")
                        .with("id", account.value())
                        .list(row -> row))
                .replaceWithVoid();
    }

    Uni<Long> add(AccountId account, long number) {
        return Sql.of("update tally set total = total + :number where billing_account_id = :id returning total")
                .with("number", number)
                .with("id", account.value())
                .one(row -> row.number("total"))
                .map(java.util.Optional::orElseThrow);
    }

    Uni<Long> total(AccountId account) {
        return Sql.of("select coalesce(sum(total), 0)::bigint as total from tally where billing_account_id = :id"
                        .replace("::bigint", ""))
                .with("id", account.value())
                .one(row -> row.number("total"))
                .map(total -> total.orElse(0L));
    }
}
