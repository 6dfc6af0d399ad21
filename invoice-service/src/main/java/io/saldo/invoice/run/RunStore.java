package io.saldo.invoice.run;

import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The report of the run. */
@Singleton
class RunStore {

    private static final String NOTE = """
        insert into billing_run (billing_account_id, usage_month, scope, outcome, exact_sum, invoice_id, done_at)
        values (:account, :month, :scope, :outcome, :sum, :invoice, :at)
        """;

    private static final String RESUME = """
        update due_row d set parked = false, attempts = 0, retry_at = null from billing_account a
        where d.kind = :kind and d.parked and a.billing_account_id = d.billing_account_id and a.next_month <= :month
          and (:all or d.billing_account_id = any(cast(:accounts as bigint[])))
        returning d.billing_account_id
        """;

    Uni<Integer> note(
            AccountId account, YearMonth month, Scope scope, MonthResult result, Optional<String> invoice, Instant at) {
        return Sql.of(NOTE)
                .with("account", account.value())
                .with("month", month.toString())
                .with("scope", scope.name())
                .with("outcome", outcome(result))
                .with("sum", result.sum().value())
                .with("invoice", invoice.orElse(null))
                .with("at", at)
                .update();
    }

    /** Lets the runs up to a month that are parked be tried again, of these accounts, or of all when none is named. */
    Uni<List<AccountId>> resume(YearMonth month, List<AccountId> accounts) {
        return Sql.of(RESUME)
                .with("kind", RunSchedule.KIND)
                .with("month", month.toString())
                .with("all", accounts.isEmpty())
                .with("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> row.accountId("billing_account_id"));
    }

    private static String outcome(MonthResult result) {
        return switch (result) {
            case MonthResult.Document _ -> "ISSUED";
            case MonthResult.NothingDue _ -> "NOTHING_DUE";
            case MonthResult.Carried _ -> "CARRIED";
        };
    }
}
