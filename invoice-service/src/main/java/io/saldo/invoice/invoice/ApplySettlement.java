package io.saldo.invoice.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.ParkedEvents;
import io.smallrye.mutiny.Uni;

/** Keeps what is settled of a bill, at its highest version, and calls for the payments that wait to know it (I-10, I-15). */
@UseCase
class ApplySettlement {

    private final InvoiceStore invoices;
    private final ParkedEvents parked;

    ApplySettlement(InvoiceStore invoices, ParkedEvents parked) {
        this.invoices = invoices;
        this.parked = parked;
    }

    @WithTransaction
    Uni<Boolean> handle(InvoiceSettled settled) {
        return settled.isOfADocument()
                ? invoices.settle(settled)
                        .call(() -> parked.release(InvoiceStore.waitsForSettlementOf(settled.invoiceId())))
                : Uni.createFrom().item(false);
    }
}
