package io.saldo.invoice.charge;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The running quantities of months that are rated as a whole, so that no event of a month is read again (U-6). */
@Singleton
class MonthQuantityStore {

    private static final String KEYS = """
            unnest(cast(:payers as bigint[]), cast(:months as text[]), cast(:clouds as text[]),
                   cast(:products as text[]), cast(:prices as text[]), cast(:currencies as text[]))
            as k (payer, month, cloud, product, price, currency)""";

    /** Makes what is missing and locks each in the order of the keys. */
    private static final String LOCK = """
            insert into month_quantity as m (billing_account_id, usage_month, cloud_account_id, product, price_id,
                                             currency)
            select payer, month, cloud, product, price, currency from %s
            order by payer, month, cloud, product, price
            on conflict (billing_account_id, usage_month, cloud_account_id, product, price_id) do update
            set quantity = m.quantity
            returning m.billing_account_id, m.usage_month, m.cloud_account_id, m.product, m.price_id, m.currency,
                      m.quantity, m.discounted, m.total
            """.formatted(KEYS);

    private static final String KEEP = """
            update month_quantity as m
            set quantity = cast(k.quantity as numeric), discounted = cast(k.discounted as numeric),
                total = cast(k.total as numeric)
            from unnest(cast(:payers as bigint[]), cast(:months as text[]), cast(:clouds as text[]),
                        cast(:products as text[]), cast(:prices as text[]), cast(:quantities as text[]),
                        cast(:discounted as text[]), cast(:totals as text[]))
                 as k (payer, month, cloud, product, price, quantity, discounted, total)
            where m.billing_account_id = k.payer and m.usage_month = k.month and m.cloud_account_id = k.cloud
              and m.product = k.product and m.price_id = k.price
            """;

    /** The months as they stand, locked until the transaction ends. */
    Uni<Map<MonthKey, MonthStanding>> lock(SortedMap<MonthKey, CurrencyUnit> months) {
        return keyed(LOCK, months.keySet())
                .with("currencies", texts(months.values(), CurrencyUnit::name))
                .list(row -> Map.entry(key(row), standing(row)))
                .map(MonthQuantityStore::byKey);
    }

    Uni<Integer> keep(SortedMap<MonthKey, MonthStanding> standings) {
        Collection<MonthStanding> values = standings.values();
        return keyed(KEEP, standings.keySet())
                .with("quantities", texts(values, standing -> standing.quantity()
                        .toString()))
                .with("discounted", texts(values, standing -> standing.discounted()
                        .toPlainString()))
                .with("totals", texts(values, standing -> standing.total().exact()))
                .update();
    }

    private static Map<MonthKey, MonthStanding> byKey(List<Map.Entry<MonthKey, MonthStanding>> entries) {
        return entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Sql keyed(String text, Collection<MonthKey> keys) {
        return Sql.of(text)
                .with("payers", keys.stream().map(key -> key.payer().value()).toArray(Long[]::new))
                .with("months", texts(keys, key -> key.month().toString()))
                .with("clouds", texts(keys, MonthKey::cloudAccountId))
                .with("products", texts(keys, MonthKey::product))
                .with("prices", texts(keys, MonthKey::priceId));
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    private static MonthKey key(Row row) {
        return new MonthKey(
                row.accountId("billing_account_id"),
                YearMonth.parse(row.text("usage_month")),
                row.text("cloud_account_id"),
                row.text("product"),
                row.text("price_id"));
    }

    private static MonthStanding standing(Row row) {
        return new MonthStanding(
                new NetQuantity(row.decimal("quantity")),
                row.decimal("discounted"),
                new ExactAmount(row.decimal("total"), CurrencyUnit.of(row.text("currency"))));
    }
}
