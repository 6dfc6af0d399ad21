package io.saldo.invoice.run;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.invoice.IssueDocument;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Closes a scope of a month with its document, if it has one, and notes it in the report of the run (I-1). */
@UseCase
class CloseScope {

    private final IssueDocument issueDocument;
    private final RunStore runs;
    private final LateShare lateShare;
    private final BillingClock clock;

    CloseScope(IssueDocument issueDocument, RunStore runs, LateShare lateShare, BillingClock clock) {
        this.issueDocument = issueDocument;
        this.runs = runs;
        this.lateShare = lateShare;
        this.clock = clock;
    }

    /** The account is locked, and it is its turn. */
    @WithTransaction
    Uni<Void> handle(MonthToClose toClose, TakenScope taken) {
        return issue(toClose, taken)
                .chain(invoice ->
                        runs.note(toClose.id(), toClose.month(), taken.scope(), taken.result(), invoice, clock.now()))
                .replaceWithVoid();
    }

    private Uni<Optional<String>> issue(MonthToClose toClose, TakenScope taken) {
        return taken.result() instanceof MonthResult.Document document
                ? issueDocument
                        .handle(toClose.draft(taken.scope(), document, taken.closes()))
                        .invoke(() -> lateShare.count(document.lines()))
                        .map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }
}
