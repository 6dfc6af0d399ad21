package io.saldo.invoice.alert;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What products with a threshold cost, and of what has been told. */
@Singleton
class SpendingStore {

    /** Batches of one account wait for each other, so that the last sees the charges of all. */
    private static final String LOCK = """
            select cast(pg_advisory_xact_lock(hashtextextended('spend-alert:' || cast(payer as text), 0)) as text)
            from unnest(cast(:payers as bigint[])) as k (payer)
            """;

    private static final String DAYS = """
            select d.billing_account_id, d.product, d.usage_day, k.currency, sum(d.total) as total
            from unnest(cast(:payers as bigint[]), cast(:months as text[]), cast(:products as text[]),
                        cast(:days as text[]), cast(:currencies as text[])) as k (payer, month, product, day, currency)
            join charge_day d on d.billing_account_id = k.payer and d.usage_month = k.month and d.product = k.product
                and d.usage_day = cast(k.day as date)
            where not exists (select 1 from spend_alert_sent s
                              where s.billing_account_id = k.payer and s.period = k.day and s.product = k.product)
            group by d.billing_account_id, d.product, d.usage_day, k.currency
            """;

    /** Products whose month is rated as a whole: what a day costs is only known with its month. */
    private static final String MONTHS = """
            select p.product, sum(p.total) as total from charge_product p
            where p.billing_account_id = :payer and p.usage_month = :month
              and exists (select 1 from month_quantity m where m.billing_account_id = p.billing_account_id
                          and m.usage_month = p.usage_month and m.product = p.product)
            group by p.product
            """;

    private static final String SENT = """
            insert into spend_alert_sent (billing_account_id, period, product) values (:payer, :period, :product)
            on conflict do nothing
            """;

    Uni<Void> lock(Collection<AccountId> payers) {
        return Sql.of(LOCK)
                .with("payers", payers.stream().map(AccountId::value).sorted().toArray(Long[]::new))
                .list(_ -> true)
                .replaceWithVoid();
    }

    /** Those of the days that nothing was told of yet. */
    Uni<List<Spending>> untold(Collection<SpentDay> days) {
        return Sql.of(DAYS)
                .with("payers", days.stream().map(day -> day.payer().value()).toArray(Long[]::new))
                .with("months", texts(days, day -> day.month().toString()))
                .with("products", texts(days, SpentDay::product))
                .with("days", texts(days, day -> day.day().toString()))
                .with("currencies", texts(days, day -> day.currency().name()))
                .list(SpendingStore::spentOnDay);
    }

    Uni<List<Spending>> ofMonth(AccountId payer, YearMonth month, CurrencyUnit currency) {
        return Sql.of(MONTHS)
                .with("payer", payer.value())
                .with("month", month.toString())
                .list(row -> new Spending(
                        payer, row.text("product"), Optional.empty(), Optional.of(month), cut(row, currency)));
    }

    /** False when it was told before. */
    Uni<Boolean> noteSent(Spending spending) {
        return Sql.of(SENT)
                .with("payer", spending.payer().value())
                .with("period", spending.period())
                .with("product", spending.product())
                .update()
                .map(rows -> rows == 1);
    }

    private static Spending spentOnDay(Row row) {
        return new Spending(
                row.accountId("billing_account_id"),
                row.text("product"),
                Optional.of(row.day("usage_day")),
                Optional.empty(),
                cut(row, CurrencyUnit.of(row.text("currency"))));
    }

    private static Money cut(Row row, CurrencyUnit currency) {
        return new ExactAmount(row.decimal("total"), currency).cut();
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
