package io.saldo.account.episode;

import io.saldo.account.credit.Overdue.PostpaidBill;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the open bills of a postpaid account whose charge has failed (C-6). */
@Singleton
class FindFailedBills {

    private static final String FIND = """
        select b.billing_account_id, s.amount, s.currency, b.overdue_since from bill b
        join balance s on s.billing_account_id = b.billing_account_id and s.book_account = 'BILLED'
          and s.dimension = b.bill_id and s.amount > 0
        where b.billing_account_id = any(cast(:accounts as bigint[])) and b.overdue_since is not null
        """;

    /** Accounts without such a bill are left out. */
    Uni<Map<AccountId, List<PostpaidBill>>> of(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Sql.of(FIND)
                        .with(
                                "accounts",
                                accounts.stream().map(AccountId::value).toArray(Long[]::new))
                        .list(row -> Map.entry(row.accountId("billing_account_id"), bill(row)))
                        .map(rows -> rows.stream()
                                .collect(Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static PostpaidBill bill(Row row) {
        return new PostpaidBill(
                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))),
                row.optionalInstant("overdue_since"));
    }
}
