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
import java.util.stream.Collectors;

/** Finds what vouchers may cover of charges that accrue, and keeps what they have covered; while accounts are locked. */
@Singleton
public class CoverStore {

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
        return held(accounts, batch)
                .chain(held -> held.isEmpty()
                        ? Uni.createFrom().item(Map.of())
                        : TouchedRowsStore.of(batch.of(held::containsKey))
                                .chain(rows -> coverable(held, rows, closedMonths(batch.of(held::containsKey)))));
    }

    private Uni<Map<AccountId, List<BillVoucher>>> held(Collection<BillingAccount> accounts, ChargeBatch batch) {
        Set<AccountId> closing = TouchedRowsStore.closing(batch).stream()
                .map(ChargeAccrued::billingAccountId)
                .collect(Collectors.toSet());
        return vouchers.forUsage(accounts).chain(held -> vouchers.over(accounts.stream()
                        .filter(account -> closing.contains(account.id()))
                        .toList())
                .map(over -> {
                    Map<AccountId, List<BillVoucher>> all = new HashMap<>(held);
                    over.forEach((account, ended) -> all.merge(account, ended, TouchedRowsStore::both));
                    return all;
                }));
    }

    private static Map<AccountId, Set<UnbilledKey>> closedMonths(ChargeBatch batch) {
        return TouchedRowsStore.closing(batch).stream()
                .collect(Collectors.groupingBy(
                        ChargeAccrued::billingAccountId,
                        Collectors.mapping(
                                event -> new UnbilledKey(event.usageMonth(), event.scope()), Collectors.toSet())));
    }

    /** Everything that a voucher which comes now may still cover. */
    public Uni<Optional<Coverable>> open(BillingAccount account, YearMonth from) {
        return vouchers.forUsage(List.of(account)).chain(held -> Sql.of(OPEN)
                .with("account", account.id().value())
                .with("month", from.toString())
                .list(row -> row)
                .chain(rows -> coverable(held, rows, Map.of()))
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
                                now))
                        .chain(() -> uses.lapse(over(some), now));
    }

    private static List<AccountId> over(List<KeptCover> kept) {
        return kept.stream()
                .filter(one -> one.covered().vouchers().stream()
                        .anyMatch(voucher -> !voucher.use().allowed()))
                .map(KeptCover::account)
                .toList();
    }

    private static Uni<Map<AccountId, Coverable>> coverable(
            Map<AccountId, List<BillVoucher>> held, List<Row> rows, Map<AccountId, Set<UnbilledKey>> closed) {
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
                                    ofCovered.getOrDefault(account, List.of()),
                                    closed.getOrDefault(account, Set.of()))));
                    return found;
                });
    }

    private static Map<AccountId, List<Row>> byAccount(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.accountId("billing_account_id")));
    }

    private static Coverable coverable(
            List<BillVoucher> owned, List<Row> rows, List<Row> covered, Set<UnbilledKey> closed) {
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
                                row -> new Money(row.number("amount"), currency))),
                closed);
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
