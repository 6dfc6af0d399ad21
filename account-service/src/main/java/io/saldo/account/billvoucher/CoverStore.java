package io.saldo.account.billvoucher;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.charge.ChargeBatch;
import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what vouchers may cover of charges that accrue, and keeps what they have covered; while accounts are locked. */
@Singleton
public class CoverStore {

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

    /** All rows of an account that are not invoiced, from a month on. */
    private static final String OPEN = """
            select r.billing_account_id, r.cloud_account_id, r.usage_month, r.scope, r.product, r.day,
                   r.total - r.closed as unbilled, c.voucher_id, c.amount
            from running_charge k
            join charge_row r using (billing_account_id, usage_month, scope, cloud_account_id)
            left join voucher_cover c using (billing_account_id, usage_month, scope, cloud_account_id, product, day)
            where k.billing_account_id = :account and k.usage_month >= :month
              and coalesce(k.invoiced_version, 0) < k.version and r.total > r.closed
            """;

    private static final String COVERED = """
            select billing_account_id, usage_month, scope, cast(sum(amount) as bigint) as amount from voucher_cover
            where billing_account_id = any(cast(:accounts as bigint[]))
            group by billing_account_id, usage_month, scope
            """;

    private final BillVoucherStore vouchers;
    private final RowCoverStore covers;
    private final VoucherUseStore uses;

    CoverStore(BillVoucherStore vouchers, RowCoverStore covers, VoucherUseStore uses) {
        this.vouchers = vouchers;
        this.covers = covers;
        this.uses = uses;
    }

    /** Of the accounts that hold vouchers; for all others that is one statement a batch. */
    public Uni<Map<AccountId, Coverable>> touched(Collection<BillingAccount> accounts, ChargeBatch batch) {
        return vouchers.forUsage(accounts)
                .chain(held -> held.isEmpty()
                        ? Uni.createFrom().item(Map.of())
                        : rows(batch.of(held::containsKey)).chain(rows -> coverable(held, rows)));
    }

    private static Uni<List<Row>> rows(ChargeBatch batch) {
        return nothingDue(batch).chain(closed -> brought(batch)
                .map(brought -> Stream.concat(closed.stream(), brought.stream()).toList()));
    }

    private static Uni<List<Row>> nothingDue(ChargeBatch batch) {
        List<ChargeAccrued> closed = batch.events().stream()
                .filter(event -> !event.nothingDue().isZero())
                .toList();
        return closed.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Sql.of(NOTHING_DUE)
                        .with(
                                "accounts",
                                closed.stream()
                                        .map(event -> event.billingAccountId().value())
                                        .toArray(Long[]::new))
                        .with("clouds", texts(closed, ChargeAccrued::cloudAccountId))
                        .with("months", texts(closed, event -> event.usageMonth()
                                .toString()))
                        .with("scopes", texts(closed, event -> event.scope().name()))
                        .list(row -> row);
    }

    private static String[] texts(List<ChargeAccrued> events, Function<ChargeAccrued, String> text) {
        return events.stream().map(text).toArray(String[]::new);
    }

    /** Everything that a voucher which comes now may still cover. */
    public Uni<Optional<Coverable>> open(BillingAccount account, YearMonth from) {
        return vouchers.forUsage(List.of(account)).chain(held -> Sql.of(OPEN)
                .with("account", account.id().value())
                .with("month", from.toString())
                .list(row -> row)
                .chain(rows -> coverable(held, rows))
                .map(found -> Optional.ofNullable(found.get(account.id()))));
    }

    public Uni<Void> save(List<KeptCover> kept, Instant now) {
        List<KeptCover> some =
                kept.stream().filter(one -> !one.covered().rows().isEmpty()).toList();
        return some.isEmpty()
                ? Uni.createFrom().voidItem()
                : covers.save(some)
                        .chain(() -> uses.append(
                                some.stream()
                                        .flatMap(one -> one.covered().uses(one.transactionId()).stream()
                                                .map(use -> new VoucherUseStore.Owned(one.account(), use)))
                                        .toList(),
                                now));
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

    private static Uni<Map<AccountId, Coverable>> coverable(Map<AccountId, List<BillVoucher>> held, List<Row> rows) {
        return Sql.of(COVERED)
                .with("accounts", held.keySet().stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> row)
                .map(covered -> {
                    Map<AccountId, List<Row>> ofRows = byAccount(rows);
                    Map<AccountId, List<Row>> ofCovered = byAccount(covered);
                    Map<AccountId, Coverable> found = new HashMap<>();
                    held.forEach((account, owned) -> found.put(
                            account,
                            coverable(
                                    owned,
                                    ofRows.getOrDefault(account, List.of()),
                                    ofCovered.getOrDefault(account, List.of()))));
                    return found;
                });
    }

    private static Map<AccountId, List<Row>> byAccount(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.accountId("billing_account_id")));
    }

    private static Coverable coverable(List<BillVoucher> owned, List<Row> rows, List<Row> covered) {
        CurrencyUnit currency = owned.getFirst().left().currency();
        Map<ChargeRow.Key, Map<String, Money>> covers = new LinkedHashMap<>();
        Map<ChargeRow.Key, ExactAmount> unbilled = new HashMap<>();
        rows.forEach(row -> {
            ChargeRow.Key key = key(row);
            unbilled.put(key, new ExactAmount(row.decimal("unbilled"), currency));
            Map<String, Money> ofRow = covers.computeIfAbsent(key, _ -> new HashMap<>());
            row.optionalText("voucher_id")
                    .ifPresent(voucher -> ofRow.put(voucher, new Money(row.number("amount"), currency)));
        });
        List<ChargeRow> found = new ArrayList<>();
        unbilled.forEach((key, amount) -> found.add(new ChargeRow(key, amount, covers.getOrDefault(key, Map.of()))));
        return new Coverable(
                currency,
                owned,
                found,
                covered.stream()
                        .collect(Collectors.toMap(
                                row -> new UnbilledKey(
                                        YearMonth.parse(row.text("usage_month")), Scope.valueOf(row.text("scope"))),
                                row -> new Money(row.number("amount"), currency))));
    }

    private static ChargeRow.Key key(Row row) {
        return new ChargeRow.Key(
                row.text("cloud_account_id"),
                YearMonth.parse(row.text("usage_month")),
                Scope.valueOf(row.text("scope")),
                row.text("product"),
                row.day("day"));
    }
}
