package io.saldo.invoice.document;

import io.saldo.invoice.invoice.DocumentGateway;
import io.saldo.invoice.invoice.IssuedDocument;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Prints on a worker thread and comes back to the caller's context, so that an open transaction goes on there. */
@Singleton
class PdfGateway implements DocumentGateway {

    private final WordBook words;
    private final PdfWriter writer;

    PdfGateway(WordBook words, PdfWriter writer) {
        this.words = words;
        this.writer = writer;
    }

    @Override
    public Uni<byte[]> pdf(IssuedDocument document, String locale) {
        return Uni.createFrom().completionStage(() -> {
            Context context = Objects.requireNonNull(Vertx.currentContext(), "Printing starts on a context.");
            return context.executeBlocking(() -> print(document, locale), false).toCompletionStage();
        });
    }

    private byte[] print(IssuedDocument document, String locale) {
        Language language = Language.of(locale);
        DocumentWords wording = words.in(language);
        PrintedDocument printed = new Paper(document, wording, language).print();
        return writer.write(DocumentTemplates.page(printed, wording).render());
    }
}
