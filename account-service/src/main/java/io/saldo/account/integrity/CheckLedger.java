package io.saldo.account.integrity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.AccountStore;
import io.saldo.account.ledger.StoppedBook;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.outbox.OutboxCheck;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Checks books and stops every account whose book differs; one that was stopped and is repaired goes on. */
@UseCase
class CheckLedger {

    private static final Logger LOG = Logger.getLogger(CheckLedger.class);

    private final IntegrityStore store;
    private final FindingStore findings;
    private final OutboxCheck outbox;
    private final AccountStore accounts;
    private final ParkedEvents parked;
    private final DueRows dueRows;

    CheckLedger(
            IntegrityStore store,
            FindingStore findings,
            OutboxCheck outbox,
            AccountStore accounts,
            ParkedEvents parked,
            DueRows dueRows) {
        this.store = store;
        this.findings = findings;
        this.outbox = outbox;
        this.accounts = accounts;
        this.parked = parked;
        this.dueRows = dueRows;
    }

    @WithTransaction
    Uni<List<Difference>> handle(Collection<AccountId> checked) {
        return store.differences(checked)
                .chain(books -> outbox.of(checked).map(events -> all(books, events)))
                .call(differences -> findings.replace(checked, differences))
                .call(differences -> each(differences.stream().map(this::stop).toList()))
                .call(differences -> store.stoppedOf(checked).chain(stopped -> {
                    var repaired = new TreeSet<>(stopped);
                    differences.forEach(difference -> repaired.remove(difference.billingAccountId()));
                    return each(repaired.stream().map(this::resume).toList());
                }))
                .invoke(() -> Crash.at(AccountCrashPoint.BOOKS_CHECKED));
    }

    private static List<Difference> all(List<Difference> books, List<OutboxCheck.Wrong> events) {
        return Stream.concat(
                        books.stream(),
                        events.stream()
                                .map(wrong -> new Difference(wrong.account(), Difference.Kind.OUTBOX, wrong.what())))
                .toList();
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
                .chain(() -> dueRows.wake(account))
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
