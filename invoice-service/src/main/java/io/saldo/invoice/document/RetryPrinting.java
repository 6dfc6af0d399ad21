package io.saldo.invoice.document;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Lets a document that could not be printed be tried again at once, as if for the first time. */
@UseCase
class RetryPrinting {

    private final PrintStore store;

    RetryPrinting(PrintStore store) {
        this.store = store;
    }

    /** False when no such document has failed. */
    @WithTransaction
    Uni<Boolean> handle(String invoiceId) {
        return store.retry(invoiceId);
    }
}
