package io.saldo.account.billvoucher;

import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What vouchers have covered of rows that are not invoiced; only while their accounts are locked. */
@Singleton
public class RowCoverStore {

    private static final String KEYS = """
            unnest(cast(:accounts as bigint[]), cast(:months as text[]), cast(:scopes as text[]), cast(:clouds as text[]),
                   cast(:products as text[]), cast(:days as text[]), cast(:vouchers as text[]), cast(:amounts as bigint[]))
                as k (account, month, scope, cloud, product, day, voucher, amount)
            """;

    private static final String SAVE = """
            insert into voucher_cover (billing_account_id, usage_month, scope, cloud_account_id, product, day, voucher_id,
                                       amount)
            select account, month, scope, cloud, product, cast(day as date), voucher, amount from
            """ + KEYS + """
            where amount > 0
            on conflict (billing_account_id, usage_month, scope, cloud_account_id, product, day, voucher_id)
            do update set amount = excluded.amount
            """;

    private static final String DELETE = "delete from voucher_cover c using " + KEYS + """
            where k.amount = 0 and c.billing_account_id = k.account and c.usage_month = k.month and c.scope = k.scope
              and c.cloud_account_id = k.cloud and c.product = k.product and c.day = cast(k.day as date)
              and c.voucher_id = k.voucher
            """;

    private record Owned(AccountId account, RowCover cover) {}

    Uni<Void> save(List<KeptCover> kept) {
        List<Owned> rows = kept.stream()
                .flatMap(one -> one.covered().rows().stream().map(row -> new Owned(one.account(), row)))
                .toList();
        List<Owned> gone =
                rows.stream().filter(row -> row.cover.after().isZero()).toList();
        return with(Sql.of(SAVE), rows)
                .update()
                .chain(() -> gone.isEmpty()
                        ? Uni.createFrom().item(0)
                        : with(Sql.of(DELETE), gone).update())
                .replaceWithVoid();
    }

    /** Of all that is not invoiced, by scope. */
    public Uni<Map<Scope, Money>> covered(AccountId account, CurrencyUnit currency) {
        return Sql.of("select scope, cast(sum(amount) as bigint) as amount from voucher_cover"
                        + " where billing_account_id = :account group by scope")
                .with("account", account.value())
                .list(row -> row)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> Scope.valueOf(row.text("scope")),
                                row -> new Money(row.number("amount"), currency))));
    }

    private static Sql with(Sql sql, List<Owned> rows) {
        return sql.with(
                        "accounts",
                        rows.stream().map(row -> row.account.value()).toArray(Long[]::new))
                .with("months", texts(rows, row -> row.cover.row().usageMonth().toString()))
                .with("scopes", texts(rows, row -> row.cover.row().scope().name()))
                .with("clouds", texts(rows, row -> row.cover.row().cloudAccountId()))
                .with("products", texts(rows, row -> row.cover.row().product()))
                .with("days", texts(rows, row -> row.cover.row().day().toString()))
                .with("vouchers", texts(rows, row -> row.cover.voucherId()))
                .with(
                        "amounts",
                        rows.stream().map(row -> row.cover.after().minorUnits()).toArray(Long[]::new));
    }

    private static String[] texts(List<Owned> rows, Function<Owned, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
