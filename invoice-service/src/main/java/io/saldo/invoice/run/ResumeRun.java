package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Lets the run go on where it failed; what is due runs by itself, so a second call changes nothing. */
@UseCase
class ResumeRun {

    private final RunStore runs;

    ResumeRun(RunStore runs) {
        this.runs = runs;
    }

    /** How many accounts are tried again. */
    @WithTransaction
    Uni<Integer> handle(List<AccountId> accounts) {
        return runs.resume(accounts);
    }
}
