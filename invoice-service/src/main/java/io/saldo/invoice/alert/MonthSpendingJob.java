package io.saldo.invoice.alert;

import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Right after the bill of each month (L-10). */
@Singleton
class MonthSpendingJob implements DueTask {

    private final LockForAlert lockForAlert;
    private final TellMonth tellMonth;

    MonthSpendingJob(LockForAlert lockForAlert, TellMonth tellMonth) {
        this.lockForAlert = lockForAlert;
        this.tellMonth = tellMonth;
    }

    @Override
    public String kind() {
        return SpendSchedule.KIND;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return lockForAlert.handle(account);
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return tellMonth.handle(account, dueAt);
    }
}
