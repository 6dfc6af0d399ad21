package io.saldo.notification.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Uni;

/** Says that a document was issued, and takes up what waited for its number. */
@UseCase
class AnnounceInvoice {

    private final InvoiceStore invoices;
    private final AnnounceReceipt receipts;
    private final ParkedEvents parked;

    AnnounceInvoice(InvoiceStore invoices, AnnounceReceipt receipts, ParkedEvents parked) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.parked = parked;
    }

    @WithTransaction
    Uni<Void> handle(InvoiceIssued issued) {
        return invoices.keepNumber(issued.billingAccountId(), issued.invoiceId(), issued.number())
                .chain(() -> receipts.handle(issued.billingAccountId(), issued.news()))
                .chain(() -> parked.release(InvoiceStore.waitsFor(issued.invoiceId())))
                .replaceWithVoid();
    }
}
