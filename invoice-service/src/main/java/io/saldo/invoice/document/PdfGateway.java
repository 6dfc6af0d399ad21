package io.saldo.invoice.document;

import io.saldo.invoice.invoice.DocumentGateway;
import io.saldo.invoice.invoice.IssuedDocument;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Prints on a worker thread for whoever fetches a document, and comes back to the caller's context. */
@Singleton
class PdfGateway implements DocumentGateway {

    private final PdfPrinter printer;

    PdfGateway(PdfPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Uni<byte[]> pdf(IssuedDocument document, String locale) {
        return Uni.createFrom().completionStage(() -> {
            Context context = Objects.requireNonNull(Vertx.currentContext(), "Printing starts on a context.");
            return context.executeBlocking(() -> printer.print(document, locale), false)
                    .toCompletionStage();
        });
    }
}
