package io.saldo.invoice.invoice;

import io.smallrye.mutiny.Uni;

/** Prints a document, away from the event loop. */
public interface DocumentGateway {

    /** The bytes of the PDF in a language, {@code en} or {@code id}. */
    Uni<byte[]> pdf(IssuedDocument document, String locale);
}
