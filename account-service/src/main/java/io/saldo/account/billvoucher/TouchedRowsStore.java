package io.saldo.account.billvoucher;

import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.charge.ChargeBatch;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the rows that a batch of charges touches, each once for every voucher that has covered it. */
final class TouchedRowsStore {

    /** The rows that a batch has brought, as they stand now, each once for every voucher that has covered it. */
    private static final String TOUCHED = """
            select r.billing_account_id, r.cloud_account_id, r.usage_month, r.scope, r.product, r.day,
                   r.total - r.closed as unbilled, c.voucher_id, c.amount
            from unnest(cast(:accounts as bigint[]), cast(:clouds as text[]), cast(:months as text[]),
                        cast(:scopes as text[]), cast(:products as text[]), cast(:days as text[]))
                 as k (account, cloud, month, scope, product, day)
            join charge_row r on r.billing_account_id = k.account and r.usage_month = k.month and r.scope = k.scope
                 and r.cloud_account_id = k.cloud and r.product = k.product and r.day = cast(k.day as date)
            left join voucher_cover c on c.billing_account_id = r.billing_account_id and c.usage_month = r.usage_month
                 and c.scope = r.scope and c.cloud_account_id = r.cloud_account_id and c.product = r.product
                 and c.day = r.day
            """;

    /** What was closed without a document is covered no more: nothing of its rows is left to pay (C-2, W-4). */
    private static final String NOTHING_DUE = """
            with closed as (
                update charge_row r set closed = r.total
                from running_charge k
                join unnest(cast(:accounts as bigint[]), cast(:clouds as text[]), cast(:months as text[]),
                            cast(:scopes as text[])) as e (account, cloud, month, scope)
                  on k.billing_account_id = e.account and k.cloud_account_id = e.cloud and k.usage_month = e.month
                 and k.scope = e.scope
                where k.total - k.nothing_due = coalesce(k.invoiced_total, 0)
                  and r.billing_account_id = k.billing_account_id and r.usage_month = k.usage_month
                  and r.scope = k.scope and r.cloud_account_id = k.cloud_account_id and r.closed <> r.total
                returning r.*)
            select r.billing_account_id, r.cloud_account_id, r.usage_month, r.scope, r.product, r.day,
                   r.total - r.closed as unbilled, c.voucher_id, c.amount
            from closed r
            left join voucher_cover c using (billing_account_id, usage_month, scope, cloud_account_id, product, day)
            """;

    /** What else is covered of their months and scopes: of all cloud accounts together no more than is left to pay. */
    private static final String CLOSED_MONTHS = """
            select r.billing_account_id, r.cloud_account_id, r.usage_month, r.scope, r.product, r.day,
                   r.total - r.closed as unbilled, c.voucher_id, c.amount
            from (select distinct * from unnest(cast(:accounts as bigint[]), cast(:months as text[]),
                                                cast(:scopes as text[]))) as e (account, month, of)
            join voucher_cover c on c.billing_account_id = e.account and c.usage_month = e.month and c.scope = e.of
            join charge_row r using (billing_account_id, usage_month, scope, cloud_account_id, product, day)
            """;

    private TouchedRowsStore() {}

    /** Those that it has brought, and of months that were closed without a document whatever is covered. */
    static Uni<List<Row>> of(ChargeBatch batch) {
        List<ChargeAccrued> closing = closing(batch);
        return closing.isEmpty()
                ? brought(batch)
                : of(Sql.of(NOTHING_DUE), closing)
                        .with("clouds", texts(closing, ChargeAccrued::cloudAccountId))
                        .list(row -> row)
                        .chain(closed -> of(Sql.of(CLOSED_MONTHS), closing)
                                .list(row -> row)
                                .map(months -> both(closed, months)))
                        .chain(closed -> brought(batch).map(brought -> both(closed, brought)));
    }

    private static Uni<List<Row>> brought(ChargeBatch batch) {
        Set<ChargeBatch.RowKey> keys = batch.newestRows().keySet();
        return Sql.of(TOUCHED)
                .with(
                        "accounts",
                        keys.stream().map(key -> key.account().value()).toArray(Long[]::new))
                .with(
                        "clouds",
                        keys.stream().map(key -> key.charge().cloudAccountId()).toArray(String[]::new))
                .with(
                        "months",
                        keys.stream()
                                .map(key -> key.charge().usageMonth().toString())
                                .toArray(String[]::new))
                .with(
                        "scopes",
                        keys.stream().map(key -> key.charge().scope().name()).toArray(String[]::new))
                .with("products", keys.stream().map(ChargeBatch.RowKey::product).toArray(String[]::new))
                .with("days", keys.stream().map(key -> key.day().toString()).toArray(String[]::new))
                .list(row -> row);
    }

    /** Of which something was closed without a document; one without rows tells of that alone, be it 0 in all. */
    static List<ChargeAccrued> closing(ChargeBatch batch) {
        return batch.events().stream()
                .filter(event -> event.rows().isEmpty() || !event.nothingDue().isZero())
                .toList();
    }

    private static Sql of(Sql sql, List<ChargeAccrued> closing) {
        return sql.with(
                        "accounts",
                        closing.stream()
                                .map(event -> event.billingAccountId().value())
                                .toArray(Long[]::new))
                .with("months", texts(closing, event -> event.usageMonth().toString()))
                .with("scopes", texts(closing, event -> event.scope().name()));
    }

    private static String[] texts(List<ChargeAccrued> events, Function<ChargeAccrued, String> text) {
        return events.stream().map(text).toArray(String[]::new);
    }

    static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
