package io.saldo.notification.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.delivery.Announce;
import io.saldo.notification.news.News;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Uni;

/** Says that a document was issued, and takes up what waited for its number. */
@UseCase
class AnnounceInvoice {

    private final InvoiceStore invoices;
    private final Announce announce;
    private final AnnounceReceipt receipts;
    private final ParkedEvents parked;

    AnnounceInvoice(InvoiceStore invoices, Announce announce, AnnounceReceipt receipts, ParkedEvents parked) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.announce = announce;
        this.parked = parked;
    }

    @WithTransaction
    Uni<Void> handle(InvoiceIssued issued) {
        return invoices.keepNumber(issued.billingAccountId(), issued.invoiceId(), issued.number())
                .chain(() -> announce(issued.billingAccountId(), issued.news()))
                .chain(() -> parked.release(InvoiceStore.waitsFor(issued.invoiceId())))
                .replaceWithVoid();
    }

    private Uni<Void> announce(AccountId account, News news) {
        return news.isReceipt() ? receipts.handle(account, news) : announce.handle(account, news);
    }
}
