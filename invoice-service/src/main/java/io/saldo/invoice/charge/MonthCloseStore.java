package io.saldo.invoice.charge;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;

/** Closes the open running charges of an account up to a month; they are locked first, in the order of their keys. */
@Singleton
public class MonthCloseStore {

    private static final String OPEN = """
            where billing_account_id = :account and scope = :scope and usage_month <= :month
              and total - nothing_due - invoiced <> 0
            """;

    private static final String RETURNING = """
            returning billing_account_id, usage_month, scope, cloud_account_id, currency, version, total,
                      not_in_ongoing, nothing_due, invoiced, usage_up_to
            """;

    private static final String LOCK = """
            select 1 as one from running_charge
            where billing_account_id = :account and scope = :scope and usage_month <= :month
            order by billing_account_id, usage_month, scope, cloud_account_id for update
            """;

    private static final String LINES = """
            select cloud_account_id, usage_month, product, coalesce(p.tax_class, 'STANDARD') as tax_class,
                   c.quantity - c.quantity_taken as quantity, c.total - c.taken as exact
            from charge_product c left join product p on p.code = c.product
            where billing_account_id = :account and scope = :scope and usage_month <= :month and c.total <> c.taken
            """;

    private static final String TAKE_LINES = """
            update charge_product set taken = total, quantity_taken = quantity
            where billing_account_id = :account and scope = :scope and usage_month <= :month and total <> taken
            """;

    public Uni<Void> lock(AccountId account, Scope scope, YearMonth month) {
        return bound(LOCK, account, scope, month).list(row -> row).replaceWithVoid();
    }

    public Uni<List<OpenLine>> openLines(AccountId account, Scope scope, YearMonth month, CurrencyUnit currency) {
        return bound(LINES, account, scope, month).list(row -> line(row, currency));
    }

    /** A document takes all that is open; gives the charges that it closes. */
    public Uni<List<RunningCharge>> invoice(AccountId account, Scope scope, YearMonth month) {
        return close("update running_charge set invoiced = total - nothing_due ", account, scope, month);
    }

    /** All that is open is closed without a document, a new version of each charge. */
    public Uni<List<RunningCharge>> closeAsNothingDue(AccountId account, Scope scope, YearMonth month) {
        return close(
                "update running_charge set nothing_due = total - invoiced, version = version + 1 ",
                account,
                scope,
                month);
    }

    private static Uni<List<RunningCharge>> close(String update, AccountId account, Scope scope, YearMonth month) {
        return bound(TAKE_LINES, account, scope, month).update().chain(() -> bound(
                        update + OPEN + RETURNING, account, scope, month)
                .list(ChargeBatchStore::charge));
    }

    private static Sql bound(String text, AccountId account, Scope scope, YearMonth month) {
        return Sql.of(text)
                .with("account", account.value())
                .with("scope", scope.name())
                .with("month", month.toString());
    }

    private static OpenLine line(Row row, CurrencyUnit currency) {
        return new OpenLine(
                row.text("cloud_account_id"),
                YearMonth.parse(row.text("usage_month")),
                row.text("product"),
                row.text("tax_class"),
                new Quantity(row.decimal("quantity")),
                new ExactAmount(row.decimal("exact"), currency));
    }
}
