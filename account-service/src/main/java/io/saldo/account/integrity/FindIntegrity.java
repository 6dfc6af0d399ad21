package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.OutboxCheck;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks all books, and the events that wait, for the report; it stops nothing by itself. */
@Singleton
class FindIntegrity {

    private final IntegrityStore store;
    private final OutboxCheck outbox;
    private final UnitOfWork unitOfWork;

    FindIntegrity(IntegrityStore store, OutboxCheck outbox, UnitOfWork unitOfWork) {
        this.store = store;
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
    }

    Uni<IntegrityReport> report() {
        return unitOfWork.run(() -> store.accountsAfter(Optional.empty(), Integer.MAX_VALUE)
                .chain(accounts -> store.differences(accounts)
                        .chain(differences -> outbox.edited().map(edited -> Stream.concat(
                                        differences.stream(), edited.stream().flatMap(FindIntegrity::edited))
                                .toList()))
                        .chain(differences -> report(accounts, differences))));
    }

    private Uni<IntegrityReport> report(List<AccountId> accounts, List<Difference> differences) {
        return store.totals().chain(totals -> outbox.waiting().chain(waiting -> store.stopped()
                .map(stopped -> new IntegrityReport(
                        differences.isEmpty() && stopped.isEmpty(),
                        accounts.size(),
                        totals,
                        differences,
                        new IntegrityReport.Outbox(
                                waiting,
                                differences.stream()
                                        .filter(difference -> difference.kind() == Difference.Kind.OUTBOX)
                                        .count()),
                        stopped,
                        List.of()))));
    }

    private static Stream<Difference> edited(OutboxCheck.Edited row) {
        return row.account().stream()
                .map(account -> new Difference(
                        account,
                        Difference.Kind.OUTBOX,
                        "An event of " + row.topic() + " was edited before it was sent."));
    }
}
