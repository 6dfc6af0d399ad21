package io.saldo.account.episode;

import io.saldo.account.credit.Overdue.PostpaidBill;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the open bills of a postpaid account whose charge has failed (C-6). */
@Singleton
class FindFailedBills {

    private static final String FIND = """
            select s.amount, s.currency, b.overdue_since from bill b
            join balance s on s.billing_account_id = b.billing_account_id and s.book_account = 'BILLED'
              and s.dimension = b.bill_id and s.amount > 0
            where b.billing_account_id = :account and b.overdue_since is not null
            """;

    Uni<List<PostpaidBill>> of(AccountId account) {
        return Sql.of(FIND)
                .with("account", account.value())
                .list(row -> new PostpaidBill(
                        new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))),
                        row.optionalInstant("overdue_since")));
    }
}
