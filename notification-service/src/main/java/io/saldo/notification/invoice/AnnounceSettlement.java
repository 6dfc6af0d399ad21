package io.saldo.notification.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.account.Account;
import io.saldo.notification.account.AccountStore;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Says what the newest settlement of an invoice means; a reversal bill has no document and is left to the others. */
@UseCase
class AnnounceSettlement {

    private final InvoiceStore invoices;
    private final AccountStore accounts;
    private final AnnounceReceipt receipts;

    AnnounceSettlement(InvoiceStore invoices, AccountStore accounts, AnnounceReceipt receipts) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.accounts = accounts;
    }

    @WithTransaction
    Uni<Void> handle(InvoiceSettled settled) {
        if (settled.invoiceId().startsWith("rev-")) {
            return Uni.createFrom().voidItem();
        }
        return accounts.need(settled.billingAccountId())
                .chain(account -> invoices.needNumber(account.id(), settled.invoiceId())
                        .chain(number -> announceIfNewer(account, number, settled)));
    }

    private Uni<Void> announceIfNewer(Account account, String number, InvoiceSettled settled) {
        return invoices.isNewer(account.id(), settled.invoiceId(), settled.version())
                .chain(newer -> newer
                        ? announceAll(account, number, settled)
                        : Uni.createFrom().voidItem());
    }

    /** One after the other: a session does one thing at a time. */
    private Uni<Void> announceAll(Account account, String number, InvoiceSettled settled) {
        return Multi.createFrom()
                .iterable(settled.news(number, account.taxPointAt(settled.settledAt())))
                .onItem()
                .transformToUniAndConcatenate(news -> receipts.handle(account.id(), news))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
