package io.saldo.notification.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.delivery.Announce;
import io.saldo.notification.news.News;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;

/** Sends the one mail of a payment, with the first document or settlement that tells of it (I-7). */
@UseCase
class AnnounceReceipt {

    private final InvoiceStore invoices;
    private final Announce announce;

    AnnounceReceipt(InvoiceStore invoices, Announce announce) {
        this.invoices = invoices;
        this.announce = announce;
    }

    /** The news is about the payment: its object is the payment's id. */
    @WithTransaction
    Uni<Void> handle(AccountId account, News receipt) {
        return invoices.isFirstReceipt(account, receipt.object())
                .chain(first -> first
                        ? announce.handle(account, receipt)
                        : Uni.createFrom().voidItem());
    }
}
