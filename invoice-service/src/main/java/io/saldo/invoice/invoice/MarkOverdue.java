package io.saldo.invoice.invoice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Sets the flag beside the state of a bill that passed its due date (W-14). */
@UseCase
class MarkOverdue {

    private final InvoiceStore invoices;

    MarkOverdue(InvoiceStore invoices) {
        this.invoices = invoices;
    }

    @WithTransaction
    Uni<Boolean> handle(InvoiceOverdue overdue) {
        return invoices.markOverdue(overdue.billingAccountId(), overdue.invoiceId());
    }
}
