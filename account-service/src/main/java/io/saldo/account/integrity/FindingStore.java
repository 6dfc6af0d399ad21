package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Keeps what the last check of each book has found. */
@Singleton
class FindingStore {

    private static final String ADD = """
            insert into book_difference (billing_account_id, kind, detail)
            select * from unnest(cast(:accounts as bigint[]), cast(:kinds as text[]), cast(:details as text[]))
            on conflict do nothing
            """;

    private static final String FORGET = """
            delete from book_difference d where billing_account_id = any(cast(:checked as bigint[]))
              and not exists (select 1 from unnest(cast(:accounts as bigint[]), cast(:kinds as text[]),
                                                   cast(:details as text[])) as found (account, kind, detail)
                              where (found.account, found.kind, found.detail)
                                    = (d.billing_account_id, d.kind, d.detail))
            """;

    /** Replaces what was known of the accounts that were checked. */
    Uni<Void> replace(Collection<AccountId> checked, List<Difference> found) {
        return with(FORGET, found)
                .with("checked", checked.stream().map(AccountId::value).toArray(Long[]::new))
                .update()
                .chain(() -> found.isEmpty()
                        ? Uni.createFrom().item(0)
                        : with(ADD, found).update())
                .replaceWithVoid();
    }

    private static Sql with(String text, List<Difference> found) {
        return Sql.of(text)
                .with(
                        "accounts",
                        found.stream()
                                .map(difference -> difference.billingAccountId().value())
                                .toArray(Long[]::new))
                .with(
                        "kinds",
                        found.stream()
                                .map(difference -> difference.kind().name())
                                .toArray(String[]::new))
                .with("details", found.stream().map(Difference::detail).toArray(String[]::new));
    }
}
