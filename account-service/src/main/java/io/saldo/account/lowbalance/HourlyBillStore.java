package io.saldo.account.lowbalance;

import io.saldo.account.account.BillingAccount;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** What usage has taken of an account in a time, as its book tells: net of what vouchers covered at once. */
@Singleton
class HourlyBillStore {

    private static final String USED = """
            select cast(coalesce(sum(e.amount), 0) as bigint) as used
            from ledger_transaction t join ledger_entry e using (billing_account_id, transaction_id)
            where t.billing_account_id = :account and t.booked_at > :from and t.booked_at <= :to
              and t.source_type = 'CHARGE' and e.book_account = 'UNBILLED'
            """;

    /** In the pricing currency, in which charges are booked. */
    Uni<Money> used(BillingAccount account, Instant from, Instant to) {
        return Sql.of(USED)
                .with("account", account.id().value())
                .with("from", from)
                .with("to", to)
                .one(row -> new Money(row.number("used"), account.profile().pricingCurrency()))
                .map(Optional::orElseThrow);
    }
}
