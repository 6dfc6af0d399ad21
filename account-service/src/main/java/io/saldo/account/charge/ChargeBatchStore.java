package io.saldo.account.charge;

import io.saldo.platform.HotPath;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads and writes the running charges of batches, set by set, while their accounts are locked. An older version changes
 * nothing, so the same batch may come again.
 */
@HotPath("P1")
@Singleton
public class ChargeBatchStore {

    /** All cloud accounts of the months and scopes that the batch touches: what is cut together. */
    private static final String FIND = """
            select c.* from (select distinct account, month, scope
                             from unnest(cast(:accounts as bigint[]), cast(:months as text[]), cast(:scopes as text[]))
                                  as k (account, month, scope)) as touched
            join running_charge c on c.billing_account_id = touched.account and c.usage_month = touched.month
                 and c.scope = touched.scope
            """;

    /** What waits for an invoice does so since the first of it has accrued, whatever comes after. */
    private static final String SAVE = """
            insert into running_charge (billing_account_id, cloud_account_id, usage_month, scope, version, currency,
                                        total, not_in_ongoing, nothing_due, usage_up_to, accrued_at, open_since)
            select account, cloud, month, scope, version, currency, cast(total as numeric(38,10)),
                   cast(apart as numeric(38,10)), cast(nothing as numeric(38,10)), cast(up_to as timestamptz), :now, :now
            from unnest(cast(:accounts as bigint[]), cast(:clouds as text[]), cast(:months as text[]),
                        cast(:scopes as text[]), cast(:versions as bigint[]), cast(:currencies as text[]),
                        cast(:totals as text[]), cast(:aparts as text[]), cast(:nothings as text[]),
                        cast(:upTos as text[]))
                 as c (account, cloud, month, scope, version, currency, total, apart, nothing, up_to)
            on conflict (billing_account_id, usage_month, scope, cloud_account_id) do update
            set version = excluded.version, total = excluded.total, not_in_ongoing = excluded.not_in_ongoing,
                nothing_due = excluded.nothing_due, accrued_at = excluded.accrued_at,
                open_since = case when running_charge.total - running_charge.nothing_due
                                       = coalesce(running_charge.invoiced_total, 0)
                                  then excluded.accrued_at
                                  else coalesce(running_charge.open_since, running_charge.accrued_at) end,
                usage_up_to = greatest(running_charge.usage_up_to, excluded.usage_up_to)
            where running_charge.version < excluded.version
            """;

    private static final String SAVE_ROWS = """
            insert into charge_row (billing_account_id, cloud_account_id, usage_month, scope, product, day, version, total)
            select account, cloud, month, scope, product, cast(day as date), version, cast(total as numeric(38,10))
            from unnest(cast(:accounts as bigint[]), cast(:clouds as text[]), cast(:months as text[]),
                        cast(:scopes as text[]), cast(:products as text[]), cast(:days as text[]),
                        cast(:versions as bigint[]), cast(:totals as text[]))
                 as r (account, cloud, month, scope, product, day, version, total)
            on conflict (billing_account_id, usage_month, scope, cloud_account_id, product, day) do update
            set version = excluded.version, total = excluded.total
            where charge_row.version < excluded.version
            """;

    /** What stands of the months and scopes of a batch, by account, each in the currency of its book. */
    public Uni<Map<AccountId, RunningCharges>> find(ChargeBatch batch, Map<AccountId, CurrencyUnit> currencies) {
        return Sql.of(FIND)
                .with("accounts", accounts(batch.events(), ChargeAccrued::billingAccountId))
                .with("months", texts(batch.events(), event -> event.usageMonth()
                        .toString()))
                .with("scopes", texts(batch.events(), event -> event.scope().name()))
                .list(row -> row)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.accountId("billing_account_id"))))
                .map(rows -> {
                    Map<AccountId, RunningCharges> found = new HashMap<>();
                    rows.forEach((account, charges) -> found.put(
                            account, ChargeStore.charges(charges, Objects.requireNonNull(currencies.get(account)))));
                    return found;
                });
    }

    public Uni<Void> save(ChargeBatch batch, Instant now) {
        Collection<ChargeAccrued> newest = batch.newest();
        return Sql.of(SAVE)
                .with("accounts", accounts(newest, ChargeAccrued::billingAccountId))
                .with("clouds", texts(newest, ChargeAccrued::cloudAccountId))
                .with("months", texts(newest, event -> event.usageMonth().toString()))
                .with("scopes", texts(newest, event -> event.scope().name()))
                .with("versions", newest.stream().map(ChargeAccrued::version).toArray(Long[]::new))
                .with(
                        "currencies",
                        texts(newest, event -> event.total().currency().name()))
                .with("totals", texts(newest, event -> event.total().exact()))
                .with("aparts", texts(newest, event -> event.notInOngoing().exact()))
                .with("nothings", texts(newest, event -> event.nothingDue().exact()))
                .with("upTos", texts(newest, event -> event.usageUpTo().toString()))
                .with("now", now)
                .update()
                .chain(() -> saveRows(batch.newestRows()));
    }

    private static Uni<Void> saveRows(Map<ChargeBatch.RowKey, ChargeAccrued.Row> rows) {
        Collection<ChargeBatch.RowKey> keys = rows.keySet();
        List<ChargeAccrued.Row> values = List.copyOf(rows.values());
        return Sql.of(SAVE_ROWS)
                .with("accounts", accounts(keys, ChargeBatch.RowKey::account))
                .with("clouds", texts(keys, key -> key.charge().cloudAccountId()))
                .with("months", texts(keys, key -> key.charge().usageMonth().toString()))
                .with("scopes", texts(keys, key -> key.charge().scope().name()))
                .with("products", texts(values, ChargeAccrued.Row::product))
                .with("days", texts(values, row -> row.day().toString()))
                .with(
                        "versions",
                        values.stream().map(ChargeAccrued.Row::version).toArray(Long[]::new))
                .with("totals", texts(values, row -> row.total().exact()))
                .update()
                .replaceWithVoid();
    }

    private static <T> Long[] accounts(Collection<T> values, Function<T, AccountId> account) {
        return values.stream().map(value -> account.apply(value).value()).toArray(Long[]::new);
    }

    private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toArray(String[]::new);
    }
}
