package io.saldo.account.billvoucher;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.charge.InvoicedCharge;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Covers bills at their issue, and closes the rows that they take (W-4); while the account is locked. */
@Singleton
public class IssueCoverStore {

    private static final String CLOSED = """
            unnest(cast(:months as text[]), cast(:clouds as text[])) as k (month, cloud)
            """;

    private static final String DAYS = """
            select r.product, r.usage_month, r.day, sum(r.total - r.closed) as exact,
                   cast(coalesce(sum(c.amount), 0) as bigint) as covered
            from\s""" + CLOSED + """
            join charge_row r on r.billing_account_id = :account and r.scope = :scope and r.usage_month = k.month
                 and r.cloud_account_id = k.cloud
            left join (select usage_month, cloud_account_id, product, day, sum(amount) as amount from voucher_cover
                       where billing_account_id = :account and scope = :scope
                       group by usage_month, cloud_account_id, product, day) c
                 on c.usage_month = r.usage_month and c.cloud_account_id = r.cloud_account_id
                and c.product = r.product and c.day = r.day
            group by r.product, r.usage_month, r.day
            """;

    /** What they had covered is the bill's from now on. */
    private static final String TAKE = "with gone as (delete from voucher_cover c using " + CLOSED + """
            where c.billing_account_id = :account and c.scope = :scope and c.usage_month = k.month
              and c.cloud_account_id = k.cloud
            returning c.voucher_id, c.usage_month, c.amount)
            select voucher_id, usage_month, cast(sum(amount) as bigint) as amount from gone
            group by voucher_id, usage_month order by usage_month, voucher_id
            """;

    private static final String CLOSE = "update charge_row r set closed = r.total from " + CLOSED + """
            where r.billing_account_id = :account and r.scope = :scope and r.usage_month = k.month
              and r.cloud_account_id = k.cloud and r.closed <> r.total
            """;

    private final BillVoucherStore vouchers;
    private final VoucherUseStore uses;

    IssueCoverStore(BillVoucherStore vouchers, VoucherUseStore uses) {
        this.vouchers = vouchers;
        this.uses = uses;
    }

    /** For an account that has never held a voucher that is one statement. */
    public Uni<BillCover> cover(BillingAccount account, IssuedUsage bill, List<InvoicedCharge> closes) {
        return vouchers.atIssue(account)
                .chain(held -> held.isEmpty()
                        ? Uni.createFrom().item(BillCover.none(bill))
                        : cover(account, bill, closes, held));
    }

    /** Keeps the uses, once the transaction is known that says so. */
    public Uni<Void> save(BillingAccount account, BillCover cover, Optional<String> transactionId, Instant now) {
        return uses.append(account.id(), cover.uses(transactionId), now)
                .chain(() -> uses.end(account.id(), cover.ended(), now));
    }

    private static Uni<BillCover> cover(
            BillingAccount account, IssuedUsage bill, List<InvoicedCharge> closes, List<BillVoucher> held) {
        CurrencyUnit currency = bill.pricingCurrency();
        return with(Sql.of(DAYS), account, bill, closes)
                .list(row -> new BilledDay(
                        row.text("product"),
                        YearMonth.parse(row.text("usage_month")),
                        row.day("day"),
                        new ExactAmount(row.decimal("exact"), currency),
                        new Money(row.number("covered"), currency)))
                .chain(days -> with(Sql.of(TAKE), account, bill, closes)
                        .list(row -> closed(row, currency))
                        .map(covered -> new CoverableBill(bill, held, days, covered).cover()))
                .call(() -> with(Sql.of(CLOSE), account, bill, closes).update());
    }

    private static ClosedCover closed(Row row, CurrencyUnit currency) {
        return new ClosedCover(
                row.text("voucher_id"),
                YearMonth.parse(row.text("usage_month")),
                new Money(row.number("amount"), currency));
    }

    private static Sql with(Sql sql, BillingAccount account, IssuedUsage bill, List<InvoicedCharge> closes) {
        return sql.with("account", account.id().value())
                .with("scope", bill.scope().name())
                .with(
                        "months",
                        closes.stream()
                                .map(close -> close.key().usageMonth().toString())
                                .toArray(String[]::new))
                .with(
                        "clouds",
                        closes.stream()
                                .map(close -> close.key().cloudAccountId())
                                .toArray(String[]::new));
    }
}
