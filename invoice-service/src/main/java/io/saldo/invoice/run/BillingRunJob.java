package io.saldo.invoice.run;

import io.saldo.invoice.account.LockAccount;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The 1st of an account (I-1): each month in order, also when the service was away. */
@Singleton
class BillingRunJob implements DueTask {

    /** Whose row is held for longer is tried again later; the others are not held up. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LockAccount lockAccount;
    private final CloseMonth closeMonth;

    BillingRunJob(LockAccount lockAccount, CloseMonth closeMonth) {
        this.lockAccount = lockAccount;
        this.closeMonth = closeMonth;
    }

    @Override
    public String kind() {
        return RunSchedule.KIND;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return lockAccount.handle(account, PATIENCE);
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return closeMonth.handle(account, dueAt).map(Optional::of);
    }
}
