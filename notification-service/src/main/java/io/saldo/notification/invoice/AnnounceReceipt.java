package io.saldo.notification.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.delivery.Announce;
import io.saldo.notification.news.News;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;

/** Passes news of invoices on; the one mail of a payment only with the first document or settlement that tells of it (I-7). */
@UseCase
class AnnounceReceipt {

    private final InvoiceStore invoices;
    private final Announce announce;

    AnnounceReceipt(InvoiceStore invoices, Announce announce) {
        this.invoices = invoices;
        this.announce = announce;
    }

    /** A receipt is about the payment: its object is the payment's id. */
    @WithTransaction
    Uni<Void> handle(AccountId account, News news) {
        if (!news.isReceipt()) {
            return announce.handle(account, news);
        }
        return invoices.isFirstReceipt(account, news.object())
                .chain(first -> first
                        ? announce.handle(account, news)
                        : Uni.createFrom().voidItem());
    }
}
