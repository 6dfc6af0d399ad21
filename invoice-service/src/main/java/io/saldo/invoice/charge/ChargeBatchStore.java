package io.saldo.invoice.charge;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.HotPath;
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
import java.util.function.Function;

/**
 * Adds batches to running charges, set by set: first the headers, each locked by what adds to it, in key order; then the
 * details, which need no lock of their own, as nobody touches them without their header.
 */
@HotPath("P1")
@Singleton
public class ChargeBatchStore {

    private static final String KEYS =
            "cast(:payers as bigint[]), cast(:months as text[]), cast(:scopes as text[]), cast(:clouds as text[])";

    private static final String ADD = """
            insert into running_charge as c (billing_account_id, usage_month, scope, cloud_account_id, currency,
                                             version, total, not_in_ongoing, usage_up_to)
            select payer, month, scope, cloud, currency, 1, cast(amount as numeric), cast(apart as numeric),
                   cast(up_to as timestamptz)
            from unnest(%s, cast(:currencies as text[]), cast(:amounts as text[]), cast(:aparts as text[]),
                        cast(:upTos as text[])) as d (payer, month, scope, cloud, currency, amount, apart, up_to)
            order by payer, month, scope, cloud
            on conflict (billing_account_id, usage_month, scope, cloud_account_id) do update
            set total = c.total + excluded.total, version = c.version + 1,
                not_in_ongoing = c.not_in_ongoing + excluded.not_in_ongoing,
                usage_up_to = greatest(c.usage_up_to, excluded.usage_up_to)
            returning c.billing_account_id, c.usage_month, c.scope, c.cloud_account_id, c.currency, c.version, c.total,
                      c.not_in_ongoing, c.nothing_due, c.invoiced, c.usage_up_to
            """.formatted(KEYS);

    private static final String ADD_DAYS = """
            insert into charge_day as r (billing_account_id, usage_month, scope, cloud_account_id, product, usage_day,
                                         version, quantity, total)
            select payer, month, scope, cloud, product, cast(day as date), 1, cast(quantity as numeric),
                   cast(amount as numeric)
            from unnest(%s, cast(:products as text[]), cast(:details as text[]), cast(:quantities as text[]),
                        cast(:amounts as text[])) as d (payer, month, scope, cloud, product, day, quantity, amount)
            on conflict (billing_account_id, usage_month, scope, cloud_account_id, product, usage_day) do update
            set version = r.version + 1, quantity = r.quantity + excluded.quantity, total = r.total + excluded.total
            returning r.billing_account_id, r.usage_month, r.scope, r.cloud_account_id, r.product, r.usage_day,
                      r.version, r.total
            """.formatted(KEYS);

    private static final String ADD_DETAILS = """
            insert into %1$s as r (billing_account_id, usage_month, scope, cloud_account_id, product%2$s,
                                   quantity, total)
            select payer, month, scope, cloud, product%3$s, cast(quantity as numeric), cast(amount as numeric)
            from unnest(%4$s, cast(:products as text[]), cast(:details as text[]), cast(:quantities as text[]),
                        cast(:amounts as text[])) as d (payer, month, scope, cloud, product, detail, quantity, amount)
            on conflict (billing_account_id, usage_month, scope, cloud_account_id, product%2$s) do update
            set quantity = r.quantity + excluded.quantity, total = r.total + excluded.total
            """;

    private static final String ADD_PRODUCTS = ADD_DETAILS.formatted("charge_product", "", "", KEYS);
    private static final String ADD_RESOURCES =
            ADD_DETAILS.formatted("charge_resource", ", resource_id", ", detail", KEYS);
    private static final String ADD_TAGS = ADD_DETAILS.formatted("charge_tag", ", tag", ", detail", KEYS);

    /** Adds to the headers, made where they are missing and locked in the order of their keys; gives them as they stand now. */
    public Uni<List<RunningCharge>> add(ChargeGrowth growth) {
        Collection<Sum> sums = growth.charges().values();
        return keyed(ADD, growth.charges().keySet())
                .with("currencies", texts(sums, sum -> sum.amount().currency().name()))
                .with("amounts", texts(sums, sum -> sum.amount().exact()))
                .with("aparts", texts(sums, sum -> sum.notInOngoing().exact()))
                .with("upTos", texts(sums, sum -> sum.usageUpTo().toString()))
                .list(ChargeBatchStore::charge);
    }

    /** Adds to the details; gives the changed days as they stand now. */
    public Uni<List<DayRow>> addDetails(ChargeGrowth growth) {
        CurrencyOf currencies = key -> currencyOf(growth, key);
        return detailed(ADD_PRODUCTS, growth.products())
                .update()
                .chain(() -> addAny(ADD_RESOURCES, growth.resources()))
                .chain(() -> addAny(ADD_TAGS, growth.tags()))
                .chain(() -> detailed(ADD_DAYS, growth.days()).list(row -> day(row, currencies)));
    }

    private static Uni<Integer> addAny(String text, Map<DetailKey, Sum> sums) {
        return sums.isEmpty() ? Uni.createFrom().item(0) : detailed(text, sums).update();
    }

    /** The currency of a running charge. */
    private interface CurrencyOf extends Function<ChargeKey, CurrencyUnit> {}

    private static CurrencyUnit currencyOf(ChargeGrowth growth, ChargeKey key) {
        Sum sum = growth.charges().get(key);
        if (sum == null) {
            throw new IllegalStateException("A row came back that was not sent: " + key);
        }
        return sum.amount().currency();
    }

    private static Sql detailed(String text, Map<DetailKey, Sum> sums) {
        return keyed(text, sums.keySet().stream().map(DetailKey::charge).toList())
                .with("products", texts(sums.keySet(), DetailKey::product))
                .with("details", texts(sums.keySet(), DetailKey::detail))
                .with("quantities", texts(sums.values(), sum -> sum.quantity().toString()))
                .with("amounts", texts(sums.values(), sum -> sum.amount().exact()));
    }

    private static Sql keyed(String text, Collection<ChargeKey> keys) {
        return Sql.of(text)
                .with("payers", keys.stream().map(key -> key.payer().value()).toArray(Long[]::new))
                .with("months", texts(keys, key -> key.month().toString()))
                .with("scopes", texts(keys, key -> key.scope().name()))
                .with("clouds", texts(keys, ChargeKey::cloudAccountId));
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }

    static ChargeKey key(Row row) {
        return new ChargeKey(
                row.accountId("billing_account_id"),
                row.text("cloud_account_id"),
                YearMonth.parse(row.text("usage_month")),
                Scope.valueOf(row.text("scope")));
    }

    static RunningCharge charge(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new RunningCharge(
                key(row),
                row.number("version"),
                new ExactAmount(row.decimal("total"), currency),
                new ExactAmount(row.decimal("not_in_ongoing"), currency),
                new ExactAmount(row.decimal("nothing_due"), currency),
                new ExactAmount(row.decimal("invoiced"), currency),
                row.instant("usage_up_to"));
    }

    private static DayRow day(Row row, CurrencyOf currencies) {
        ChargeKey key = key(row);
        return new DayRow(
                key,
                row.text("product"),
                row.day("usage_day"),
                row.number("version"),
                new ExactAmount(row.decimal("total"), currencies.apply(key)));
    }
}
