package io.saldo.invoice.run;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;

/** Sums what the coming run of a month would take, and what the run before came to; nothing is locked or changed. */
@Singleton
class FindRunPreview {

    private static final String ROWS = """
        with coming as (
            select c.billing_account_id, c.scope, sum(c.total - c.taken) as exact from charge_product c
            where c.usage_month <= :month and c.usage_month >= :oldest and c.total <> c.taken
              and c.billing_account_id = any(cast(:accounts as bigint[]))
            group by c.billing_account_id, c.scope),
        previous as (
            select r.billing_account_id, r.scope, r.exact_sum from billing_run r
            where r.usage_month = :previous and r.exact_sum <> 0
              and r.billing_account_id = any(cast(:accounts as bigint[])))
        select billing_account_id, scope, cast(a.state as json) ->> 'pricingCurrency' as currency,
               coalesce(coming.exact, 0) as exact, coalesce(previous.exact_sum, 0) as last_month
        from coming full join previous using (billing_account_id, scope)
        join billing_account a using (billing_account_id)
        """;

    private static final String ACCOUNTS = """
        select billing_account_id from billing_account
        where billing_account_id > :after and version > 0 and next_month <= :month
          and (:all or billing_account_id = any(cast(:accounts as bigint[])))
        order by billing_account_id limit :limit
        """;

    /** So many accounts are in memory at a time, however many the run has. */
    private static final int AT_ONCE = 2_000;

    /** Usage reaches back 45 days, corrections that are carried on a little more. */
    private static final int MONTHS_BACK = 3;

    private final UnitOfWork unitOfWork;

    FindRunPreview(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Uni<RunPreviewView> of(YearMonth month, List<AccountId> accounts) {
        Long[] wanted = accounts.stream().map(AccountId::value).toArray(Long[]::new);
        var preview = new RunPreviewView.Growing();
        return addAfter(0, month, wanted, preview).map(_ -> preview.view());
    }

    /** Page by page, each in a transaction of its own. */
    private Uni<Void> addAfter(long after, YearMonth month, Long[] wanted, RunPreviewView.Growing preview) {
        return unitOfWork
                .run(() -> page(after, month, wanted)
                        .call(page -> lines(page, month).invoke(preview::add)))
                .chain(page -> page.size() < AT_ONCE
                        ? Uni.createFrom().voidItem()
                        : addAfter(page.getLast(), month, wanted, preview));
    }

    private static Uni<List<Long>> page(long after, YearMonth month, Long[] wanted) {
        return Sql.of(ACCOUNTS)
                .with("after", after)
                .with("month", month.toString())
                .with("all", wanted.length == 0)
                .with("accounts", wanted)
                .with("limit", AT_ONCE)
                .list(row -> row.number("billing_account_id"));
    }

    private static Uni<List<RunPreviewView.Line>> lines(List<Long> accounts, YearMonth month) {
        return Sql.of(ROWS)
                .with("month", month.toString())
                .with("oldest", month.minusMonths(MONTHS_BACK).toString())
                .with("previous", month.minusMonths(1).toString())
                .with("accounts", accounts.toArray(Long[]::new))
                .list(FindRunPreview::line);
    }

    private static RunPreviewView.Line line(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return RunPreviewView.Line.of(
                row.accountId("billing_account_id"),
                Scope.valueOf(row.text("scope")),
                new ExactAmount(row.decimal("exact"), currency),
                new ExactAmount(row.decimal("last_month"), currency));
    }
}
