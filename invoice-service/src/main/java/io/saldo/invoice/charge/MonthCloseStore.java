package io.saldo.invoice.charge;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Closes the open running charges of an account up to a month. Usage comes in without the lock of the account, so only
 * charges that were found and locked are read and taken, in all steps alike: what begins meanwhile is late usage (I-18).
 */
@Singleton
public class MonthCloseStore {

    /**
     * Charges with an open line, of all scopes, locked in the order of their keys, as a usage batch does. Months that a run has closed and that are too old
     * for usage since then are not looked at: it reaches back 45 days.
     */
    private static final String LOCK = """
        select c.usage_month, c.scope, c.cloud_account_id
        from (select scope, (select coalesce(least(to_char(max(r.done_at) - interval '60 days', 'YYYY-MM'),
                                                    max(r.usage_month)), '')
                             from billing_run r where r.billing_account_id = :account and r.scope = s.scope
                               and r.outcome <> 'CARRIED') as since
              from unnest(cast(:scopes as text[])) as s (scope)) as s
        join running_charge c on c.billing_account_id = :account and c.scope = s.scope
                             and c.usage_month between s.since and :month
        where exists (select 1 from charge_product p where p.billing_account_id = c.billing_account_id
              and p.usage_month = c.usage_month and p.scope = c.scope
              and p.cloud_account_id = c.cloud_account_id and p.total <> p.taken)
        order by c.billing_account_id, c.usage_month, c.scope, c.cloud_account_id for update of c
        """;

    private static final String LOCKED = """
        where billing_account_id = :account and scope = :scope and (usage_month, cloud_account_id) in
              (select * from unnest(cast(:months as text[]), cast(:clouds as text[])))
        """;

    private static final String LINES = """
        select cloud_account_id, usage_month, product, coalesce(p.tax_class, 'STANDARD') as tax_class,
               c.quantity - c.quantity_taken as quantity, c.total - c.taken as exact
        from charge_product c left join product p on p.code = c.product
        """ + LOCKED + " and c.total <> c.taken";

    private static final String TAKE_LINES =
            "update charge_product set taken = total, quantity_taken = quantity " + LOCKED + " and total <> taken";

    private static final String RETURNING = LOCKED + """
        returning billing_account_id, usage_month, scope, cloud_account_id, currency, version, total,
                  not_in_ongoing, nothing_due, invoiced, usage_up_to
        """;

    private static final String INVOICE = "update running_charge set invoiced = total - nothing_due " + RETURNING;

    private static final String CLOSE_AS_NOTHING_DUE =
            "update running_charge set nothing_due = total - invoiced, version = version + 1 " + RETURNING;

    /** The charges of an account and scope that a run has locked. */
    public record Locked(AccountId account, Scope scope, List<Key> keys) {
        /** Month and cloud account. */
        public record Key(String month, String cloudAccountId) {}
    }

    /** All that a month may close, by scope; a scope that has nothing open is there too. */
    public Uni<Map<Scope, Locked>> lock(AccountId account, YearMonth month) {
        return Sql.of(LOCK)
                .with("account", account.value())
                .with("scopes", Arrays.stream(Scope.values()).map(Scope::name).toArray(String[]::new))
                .with("month", month.toString())
                .list(row -> row)
                .map(rows -> Arrays.stream(Scope.values())
                        .collect(Collectors.toMap(Function.identity(), scope -> locked(account, scope, rows))));
    }

    private static Locked locked(AccountId account, Scope scope, List<Row> rows) {
        return new Locked(
                account,
                scope,
                rows.stream()
                        .filter(row -> row.text("scope").equals(scope.name()))
                        .map(row -> new Locked.Key(row.text("usage_month"), row.text("cloud_account_id")))
                        .toList());
    }

    public Uni<List<OpenLine>> openLines(Locked locked, CurrencyUnit currency) {
        return bound(LINES, locked).list(row -> line(row, currency));
    }

    /** A document takes all that is open; gives the charges that it closes. */
    public Uni<List<RunningCharge>> invoice(Locked locked) {
        return close(INVOICE, locked);
    }

    /** All that is open is closed without a document, a new version of each charge. */
    public Uni<List<RunningCharge>> closeAsNothingDue(Locked locked) {
        return close(CLOSE_AS_NOTHING_DUE, locked);
    }

    private static Uni<List<RunningCharge>> close(String update, Locked locked) {
        return bound(TAKE_LINES, locked).update().chain(() -> bound(update, locked)
                .list(ChargeBatchStore::charge));
    }

    private static Sql bound(String text, Locked locked) {
        return Sql.of(text)
                .with("account", locked.account().value())
                .with("scope", locked.scope().name())
                .with("months", locked.keys().stream().map(Locked.Key::month).toArray(String[]::new))
                .with(
                        "clouds",
                        locked.keys().stream().map(Locked.Key::cloudAccountId).toArray(String[]::new));
    }

    private static OpenLine line(Row row, CurrencyUnit currency) {
        return new OpenLine(
                row.text("cloud_account_id"),
                YearMonth.parse(row.text("usage_month")),
                row.text("product"),
                row.text("tax_class"),
                new NetQuantity(row.decimal("quantity")),
                new ExactAmount(row.decimal("exact"), currency));
    }
}
