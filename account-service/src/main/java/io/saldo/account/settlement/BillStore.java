package io.saldo.account.settlement;

import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bills of an account with their covers; changed only while the account is locked. */
@Singleton
public class BillStore {

    private static final String INSERT = """
            insert into bill (billing_account_id, bill_id, kind, number, month, scope, issue_date, created_at, due_at,
                              currency, total, collected_by, credit_controlled, invoiceable, rest, version)
            values (:account, :id, :kind, :number, :month, :scope, :issueDate, :createdAt, :dueAt,
                    :currency, :total, :collectedBy, :creditControlled, :total, :total, 0)
            """;

    private static final String UPDATE = """
            update bill set invoiceable = b.invoiceable, rest = b.rest, version = b.version
            from unnest(cast(:ids as text[]), cast(:invoiceable as bigint[]), cast(:rests as bigint[]),
                        cast(:versions as bigint[])) as b (id, invoiceable, rest, version)
            where bill.billing_account_id = :account and bill.bill_id = b.id
            """;

    private static final String COVER = """
            insert into bill_cover (billing_account_id, bill_id, asset, source_id, amount)
            select :account, id, asset, source, amount
            from unnest(cast(:ids as text[]), cast(:assets as text[]), cast(:sources as text[]), cast(:amounts as bigint[]))
                 as c (id, asset, source, amount)
            on conflict (billing_account_id, bill_id, asset, source_id) do update set amount = excluded.amount
            """;

    private static final String UNSETTLED = """
            select b.* from bill b
            where b.billing_account_id = :account and b.currency = :currency
              and (b.rest > 0 or b.version = 0
                   or b.month >= least(cast(:held as text),
                                       (select min(c.source_id)
                                        from bill_cover c join bill p using (billing_account_id, bill_id)
                                        where c.billing_account_id = :account and c.asset = 'CREDIT_REFUND'
                                          and p.currency = :currency))
                   or exists (select 1 from bill_cover c
                              where c.billing_account_id = b.billing_account_id and c.bill_id = b.bill_id
                                and c.asset = 'CREDIT_REFUND'))
            order by b.created_at, b.bill_id
            """;

    private static final String PAGE = """
            select b.* from bill b
            where b.billing_account_id = :account and (b.rest > 0 or not cast(:open as boolean))
              and (cast(:after as text) is null
                   or (b.created_at, b.bill_id) < (select a.created_at, a.bill_id from bill a
                                                   where a.billing_account_id = :account and a.bill_id = :after))
            order by b.created_at desc, b.bill_id desc limit :limit
            """;

    private static final String COVERS = """
            select c.bill_id, c.asset, c.source_id, c.amount, b.currency
            from bill_cover c join bill b using (billing_account_id, bill_id)
            where c.billing_account_id = :account and c.bill_id = any(cast(:ids as text[]))
            order by c.bill_id, c.asset, c.source_id
            """;

    /**
     * What a settlement may change, oldest first: the open bills, and those that credit refunds count against (W-7). Bills in
     * a currency that was left are settled, and no book of now has anything to do with them.
     */
    public Uni<List<BillRecord>> unsettled(
            AccountId account, CurrencyUnit currency, Optional<YearMonth> firstRefundHeld) {
        return Sql.of(UNSETTLED)
                .with("account", account.value())
                .with("currency", currency.name())
                .with("held", firstRefundHeld.map(YearMonth::toString).orElse(null))
                .list(row -> row)
                .chain(rows -> withCovers(account, rows));
    }

    /** A page of bills, newest first, from the one after that with this id. */
    Uni<List<BillRecord>> page(AccountId account, boolean open, Optional<String> after, int limit) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("open", open)
                .with("after", after.orElse(null))
                .with("limit", limit)
                .list(row -> row)
                .chain(rows -> withCovers(account, rows));
    }

    public Uni<Boolean> exists(AccountId account, BillId id) {
        return Sql.of("select 1 as one from bill where billing_account_id = :account and bill_id = :id")
                .with("account", account.value())
                .with("id", id.value())
                .one(row -> true)
                .map(found -> found.isPresent());
    }

    /** The bill with what has covered it, settled or not. */
    public Uni<Optional<BillRecord>> find(AccountId account, BillId id) {
        return Sql.of("select * from bill where billing_account_id = :account and bill_id = :id")
                .with("account", account.value())
                .with("id", id.value())
                .list(row -> row)
                .chain(rows -> withCovers(account, rows))
                .map(found -> found.stream().findFirst());
    }

    /** {@code creditControlled}: whether the account is, now that the bill is issued (O-11). */
    public Uni<Integer> insert(
            AccountId account, BillRecord.Document document, String collectedBy, boolean creditControlled) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("id", document.id().value())
                .with("kind", document.kind().name())
                .with("number", document.number().orElse(null))
                .with("month", document.month().toString())
                .with("scope", document.scope().name())
                .with("issueDate", document.issueDate())
                .with("createdAt", document.createdAt())
                .with("dueAt", document.dueAt().orElse(null))
                .with("currency", document.total().currency().name())
                .with("total", document.total().minorUnits())
                .with("collectedBy", collectedBy)
                .with("creditControlled", creditControlled)
                .update();
    }

    Uni<Void> update(AccountId account, List<BillRecord> bills) {
        return Sql.of(UPDATE)
                .with("account", account.value())
                .with("ids", bills.stream().map(bill -> bill.id().value()).toArray(String[]::new))
                .with(
                        "invoiceable",
                        bills.stream()
                                .map(bill -> bill.invoiceable().minorUnits())
                                .toArray(Long[]::new))
                .with(
                        "rests",
                        bills.stream().map(bill -> bill.rest().minorUnits()).toArray(Long[]::new))
                .with("versions", bills.stream().map(BillRecord::version).toArray(Long[]::new))
                .update()
                .chain(() -> cover(account, bills));
    }

    /** What vouchers have covered of a bill that opens (W-4). */
    public Uni<Void> cover(AccountId account, BillRecord.Document document, List<Cover> covers) {
        return covers.isEmpty()
                ? Uni.createFrom().voidItem()
                : cover(account, List.of(new BillRecord(document, covers, document.total(), 0)));
    }

    private static Uni<Void> cover(AccountId account, List<BillRecord> bills) {
        record Covered(String bill, Cover cover) {}
        List<Covered> rows = bills.stream()
                .flatMap(bill -> bill.covers().stream()
                        .map(cover -> new Covered(bill.id().value(), cover)))
                .toList();
        return Sql.of(COVER)
                .with("account", account.value())
                .with("ids", rows.stream().map(Covered::bill).toArray(String[]::new))
                .with("assets", rows.stream().map(row -> row.cover.asset()).toArray(String[]::new))
                .with("sources", rows.stream().map(row -> row.cover.sourceId()).toArray(String[]::new))
                .with(
                        "amounts",
                        rows.stream()
                                .map(row -> row.cover.amount().minorUnits())
                                .toArray(Long[]::new))
                .update()
                .replaceWithVoid();
    }

    private static Uni<List<BillRecord>> withCovers(AccountId account, List<Row> bills) {
        record Covered(String bill, Cover cover) {}
        return Sql.of(COVERS)
                .with("account", account.value())
                .with("ids", bills.stream().map(row -> row.text("bill_id")).toArray(String[]::new))
                .list(row -> new Covered(
                        row.text("bill_id"),
                        new Cover(
                                row.text("asset"),
                                row.text("source_id"),
                                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))))))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Covered::bill, Collectors.mapping(Covered::cover, Collectors.toList()))))
                .map(covers -> bills.stream().map(row -> bill(row, covers)).toList());
    }

    private static BillRecord bill(Row row, Map<String, List<Cover>> covers) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        var document = new BillRecord.Document(
                new BillId(row.text("bill_id")),
                BillKind.valueOf(row.text("kind")),
                row.optionalText("number"),
                YearMonth.parse(row.text("month")),
                Scope.valueOf(row.text("scope")),
                row.day("issue_date"),
                row.instant("created_at"),
                row.optionalInstant("due_at"),
                new Money(row.number("total"), currency));
        return new BillRecord(
                document,
                covers.getOrDefault(document.id().value(), List.of()),
                new Money(row.number("invoiceable"), currency),
                row.number("version"));
    }
}
