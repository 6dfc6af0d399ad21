package io.saldo.invoice.run;

import io.saldo.invoice.account.RunSchedule;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Shows how far the run of a month is. */
@Singleton
class FindBillingRun {

    private static final int MOST = 500;

    private static final String COUNTS = """
        select count(*) filter (where outcome = 'ISSUED') as issued,
               count(*) filter (where outcome = 'NOTHING_DUE') as nothing,
               count(*) filter (where outcome = 'CARRIED') as carried,
               (select count(*) from billing_account where next_month <= :month) as pending
        from billing_run where usage_month = :month
        """;

    private static final String PARKED = """
        select d.billing_account_id, d.last_error from due_row d join billing_account a using (billing_account_id)
        where d.kind = :kind and d.parked and a.next_month <= :month order by d.billing_account_id limit :limit
        """;

    private final UnitOfWork unitOfWork;

    FindBillingRun(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Uni<BillingRunView> of(YearMonth month) {
        return unitOfWork.run(() -> Sql.of(PARKED)
                .with("kind", RunSchedule.KIND)
                .with("month", month.toString())
                .with("limit", MOST + 1)
                .list(row -> new BillingRunView.Parked(
                        row.accountId("billing_account_id"),
                        row.optionalText("last_error").orElse("")))
                .chain(parked -> Sql.of(COUNTS).with("month", month.toString()).one(row -> view(month, row, parked)))
                .map(Optional::orElseThrow));
    }

    private static BillingRunView view(YearMonth month, Row row, List<BillingRunView.Parked> parked) {
        return new BillingRunView(
                month,
                row.number("issued"),
                row.number("nothing"),
                row.number("carried"),
                row.number("pending"),
                parked.stream().limit(MOST).toList(),
                parked.size() > MOST,
                Optional.empty());
    }
}
