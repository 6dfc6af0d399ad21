package io.saldo.invoice.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.seller.LegalEntity;
import io.saldo.invoice.seller.LegalEntityStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Gives a draft its number, stores it, announces it and has it printed; the account is locked, the series comes last (I-20). */
@UseCase
public class IssueDocument {

    private final LegalEntityStore sellers;
    private final InvoiceStore invoices;
    private final SnapshotStore snapshots;
    private final PrintQueueStore printQueue;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final BillingClock clock;

    IssueDocument(
            LegalEntityStore sellers,
            InvoiceStore invoices,
            SnapshotStore snapshots,
            PrintQueueStore printQueue,
            Outbox outbox,
            IdGenerator ids,
            BillingClock clock) {
        this.sellers = sellers;
        this.invoices = invoices;
        this.snapshots = snapshots;
        this.printQueue = printQueue;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives the id of the document. */
    @WithTransaction
    public Uni<String> handle(Draft draft) {
        return sellers.findForIssue(draft.legalEntity())
                .map(found -> found.orElseThrow(
                        () -> new IllegalStateException("There is no legal entity " + draft.legalEntity() + ".")))
                .chain(seller -> issue(draft, seller));
    }

    private Uni<String> issue(Draft draft, LegalEntity seller) {
        String id = ids.newId("inv", draft.account());
        Instant now = clock.now();
        return snapshots
                .take(draft.account(), draft.issuedAt(), draft.products(), draft.taxRules())
                .chain(snapshot -> invoices.nextNumber(draft, seller)
                        .call(number -> invoices.insert(id, number, now, draft, seller, snapshot)))
                .call(number -> outbox.append(OutboxEvent.of(
                        InvoiceIssued.TOPIC, draft.account(), now, InvoiceIssued.of(id, number, now, draft))))
                .call(() -> printQueue.add(draft.account(), id))
                .replaceWith(id);
    }
}
