package io.saldo.invoice.export;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.AccountStore;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds each rated part of a payer's usage of a month, by its local days, as it was rated when it was taken. */
@Singleton
class FindUsageRows {

    static final ProblemKind TOO_MANY_RECORDS =
            new ProblemKind("too-many-records", 422, "The month has more records than a file takes");

    private static final int MOST_IN_A_FILE = 100_000;

    /** An event starts at most 31 days before its part, and its UTC day differs by one from the local day at most. */
    private static final String ROWS = """
            select e.cloud_account_id, e.source, e.event_id, e.product, p.name as product_name, e.unit, e.resource_id,
                   c."from" as part_from, c."to" as part_to, c.quantity, c.price, c.total, c.currency,
                   coalesce(c.percent, 0) as percent, e.corrects_id is not null as correction
            from usage_event e
            join product p on p.code = e.product
            cross join lateral jsonb_to_recordset(e.charges) as c (payer bigint, day date, "from" timestamptz,
                "to" timestamptz, quantity numeric, price numeric, total numeric, currency text, percent numeric)
            where e.cloud_account_id in (select r.cloud_account_id from running_charge r
                                         where r.billing_account_id = :payer and r.usage_month = :month)
              and e.usage_day between cast(:first as date) - 32 and cast(:last as date) + 1
              and c.payer = :payer and c.day between cast(:first as date) and cast(:last as date)
              and (:cloud = '' or e.cloud_account_id = :cloud)
            order by e.cloud_account_id, c."from", e.source, e.event_id
            limit :most
            """;

    private final AccountStore accounts;
    private final UnitOfWork unitOfWork;

    FindUsageRows(AccountStore accounts, UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
    }

    /** The month's file; of one cloud account alone when that is not empty. */
    Uni<String> file(AccountId payer, YearMonth month, String cloudAccountId) {
        return unitOfWork.run(
                () -> accounts.find(payer).map(Optional::orElseThrow).chain(account -> rows(
                                payer, month, cloudAccountId)
                        .map(rows -> FocusFileView.of(billed(account, month), rows))));
    }

    private static Uni<List<UsageRowView>> rows(AccountId payer, YearMonth month, String cloudAccountId) {
        return Sql.of(ROWS)
                .with("payer", payer.value())
                .with("month", month.toString())
                .with("first", month.atDay(1))
                .with("last", month.atEndOfMonth())
                .with("cloud", cloudAccountId)
                .with("most", MOST_IN_A_FILE + 1)
                .list(FindUsageRows::row)
                .invoke(rows -> {
                    if (rows.size() > MOST_IN_A_FILE) {
                        throw TOO_MANY_RECORDS.because(
                                "T-3", "A file takes 100,000 records; ask for one cloud account at a time.");
                    }
                });
    }

    private static BilledMonth billed(AccountChanged account, YearMonth month) {
        return new BilledMonth(
                account.billingAccountId(),
                account.owner().name(),
                month,
                account.calendar().startOf(month),
                account.calendar().startOf(month.plusMonths(1)),
                account.legalEntity());
    }

    private static UsageRowView row(Row row) {
        return new UsageRowView(
                row.text("cloud_account_id"),
                row.text("source"),
                row.text("event_id"),
                row.text("product"),
                row.text("product_name"),
                row.text("unit"),
                row.optionalText("resource_id").filter(id -> !id.isEmpty()),
                row.instant("part_from"),
                row.instant("part_to"),
                row.decimal("quantity"),
                row.decimal("price"),
                row.decimal("total"),
                new Percent(row.decimal("percent")),
                CurrencyUnit.of(row.text("currency")),
                row.flag("correction"));
    }
}
