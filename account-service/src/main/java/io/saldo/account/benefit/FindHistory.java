package io.saldo.account.benefit;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.benefit.History.PaidBill;
import io.saldo.account.figures.FindMonthRates;
import io.saldo.account.ledger.Balances;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what the grace of an account is computed of; read once a month. */
@Singleton
class FindHistory {

    private static final String CHARGES = """
            select usage_month, sum(total) as total from running_charge
            where billing_account_id = :account and currency = :currency group by usage_month
            """;

    /** A bill is settled since the last entry on it, once nothing of it is open. */
    private static final String BILLS = """
            select b.issue_date, b.due_at,
                   case when coalesce(s.amount, 0) = 0 then
                       (select max(t.booked_at) from ledger_entry e
                        join ledger_transaction t using (billing_account_id, transaction_id)
                        where e.billing_account_id = b.billing_account_id and e.book_account = 'BILLED'
                          and e.dimension = b.bill_id)
                   end as settled_at
            from bill b left join balance s on s.billing_account_id = b.billing_account_id
                 and s.book_account = 'BILLED' and s.dimension = b.bill_id and s.currency = b.currency
            where b.billing_account_id = :account
            """;

    private final FindMonthRates rates;

    FindHistory(FindMonthRates rates) {
        this.rates = rates;
    }

    Uni<History> of(BillingAccount account, Instant at) {
        CurrencyUnit currency = account.currencyAt(at);
        YearMonth current = account.monthAt(at);
        return charges(account.id(), account.profile().pricingCurrency())
                .chain(charges -> shown(account, charges, at))
                .chain(charges -> bills(account.id()).map(bills -> new History(currency, current, charges, bills)));
    }

    /** In the currency that the account settles in: the grace is held against what is overdue in it. */
    private Uni<Map<YearMonth, Money>> shown(BillingAccount account, Map<YearMonth, Money> charges, Instant at) {
        CurrencyUnit pricing = account.profile().pricingCurrency();
        return pricing == account.currencyAt(at)
                ? Uni.createFrom().item(charges)
                : rates.of(account, Balances.empty(pricing), at).map(found -> charges.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, month -> found.present().convert(month.getValue()))));
    }

    private static Uni<Map<YearMonth, Money>> charges(AccountId account, CurrencyUnit currency) {
        return Sql.of(CHARGES)
                .with("account", account.value())
                .with("currency", currency.name())
                .list(row -> Map.entry(
                        YearMonth.parse(row.text("usage_month")),
                        new ExactAmount(row.decimal("total"), currency).cut()))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Uni<List<PaidBill>> bills(AccountId account) {
        return Sql.of(BILLS)
                .with("account", account.value())
                .list(row -> new PaidBill(
                        row.day("issue_date"), row.optionalInstant("due_at"), row.optionalInstant("settled_at")));
    }
}
