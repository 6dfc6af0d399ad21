package io.saldo.account.integrity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.AccountStore;
import io.saldo.account.ledger.StoppedBook;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.TreeSet;
import org.jboss.logging.Logger;

/** Checks books and stops every account whose book differs; one that was stopped and is repaired goes on. */
@UseCase
class CheckLedger {

    private static final Logger LOG = Logger.getLogger(CheckLedger.class);

    private final IntegrityStore store;
    private final AccountStore accounts;
    private final ParkedEvents parked;

    CheckLedger(IntegrityStore store, AccountStore accounts, ParkedEvents parked) {
        this.store = store;
        this.accounts = accounts;
        this.parked = parked;
    }

    @WithTransaction
    Uni<List<Difference>> handle(List<AccountId> checked) {
        return store.differences(checked)
                .call(differences -> each(
                        differences.stream().map(difference -> stop(difference)).toList()))
                .call(differences -> store.stopped().chain(stopped -> {
                    var repaired = new TreeSet<>(stopped);
                    repaired.retainAll(checked);
                    differences.forEach(difference -> repaired.remove(difference.billingAccountId()));
                    return each(repaired.stream().map(this::resume).toList());
                }))
                .invoke(() -> Crash.at(AccountCrashPoint.BOOKS_CHECKED));
    }

    private Uni<Void> stop(Difference difference) {
        return store.stop(difference.billingAccountId(), difference.kind() + ": " + difference.detail())
                .invoke(rows -> {
                    if (rows > 0) {
                        LOG.errorf("Account %s is stopped: %s", difference.billingAccountId(), difference.detail());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> resume(AccountId account) {
        return accounts.lock(account)
                .chain(() -> store.resume(account))
                .chain(() -> parked.release(StoppedBook.repairOf(account)))
                .invoke(rows -> LOG.infof("Account %s is repaired and goes on", account))
                .replaceWithVoid();
    }

    private static Uni<Void> each(List<Uni<Void>> steps) {
        return Multi.createFrom()
                .iterable(steps)
                .onItem()
                .transformToUniAndConcatenate(step -> step)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
