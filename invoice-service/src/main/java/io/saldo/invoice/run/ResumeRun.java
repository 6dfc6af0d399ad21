package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Lets the run go on where it failed; what is due runs by itself, so a second call changes nothing. */
@UseCase
class ResumeRun {

    private final RunStore runs;
    private final AuditLog audit;

    ResumeRun(RunStore runs, AuditLog audit) {
        this.runs = runs;
        this.audit = audit;
    }

    /** The accounts that are tried again. */
    record Resumed(YearMonth month, List<AccountId> billingAccountIds) {}

    @WithTransaction
    Uni<Resumed> handle(Caller caller, YearMonth month, List<AccountId> accounts, String reason) {
        return runs.resume(month, accounts)
                .map(resumed -> new Resumed(month, resumed))
                .call(resumed -> audit.append(new AuditLog.Change(
                        caller.name(),
                        "resume billing run",
                        Optional.empty(),
                        "billing run " + month,
                        reason,
                        Optional.empty(),
                        Optional.of(resumed))));
    }
}
