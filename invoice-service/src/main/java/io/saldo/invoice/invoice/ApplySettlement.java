package io.saldo.invoice.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps what is settled of a bill, at its highest version (I-10). */
@UseCase
class ApplySettlement {

    private final InvoiceStore invoices;

    ApplySettlement(InvoiceStore invoices) {
        this.invoices = invoices;
    }

    @WithTransaction
    Uni<Boolean> handle(InvoiceSettled settled) {
        return settled.isOfADocument()
                ? invoices.settle(settled)
                : Uni.createFrom().item(false);
    }
}
