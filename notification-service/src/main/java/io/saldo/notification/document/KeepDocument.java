package io.saldo.notification.document;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps a printed document and lets the mails go that wait for it. */
@UseCase
class KeepDocument {

    private final DocumentStore documents;

    KeepDocument(DocumentStore documents) {
        this.documents = documents;
    }

    @WithTransaction
    Uni<Void> handle(DocumentRendered document) {
        return documents
                .keep(document)
                .chain(() -> documents.release(document))
                .chain(documents::forgetOld)
                .replaceWithVoid();
    }
}
