package io.saldo.invoice.document;

import io.saldo.invoice.invoice.IssuedDocument;
import jakarta.inject.Singleton;

/** Prints a document in a language; takes its time, so call it on a thread that may. */
@Singleton
class PdfPrinter {

    private final WordBook words;
    private final PdfWriter writer;

    PdfPrinter(WordBook words, PdfWriter writer) {
        this.words = words;
        this.writer = writer;
    }

    byte[] print(IssuedDocument document, String locale) {
        Language language = Language.of(locale);
        DocumentWords wording = words.in(language);
        PrintedDocument printed = new Paper(document, wording, language).print();
        return writer.write(DocumentTemplates.page(printed, wording).render());
    }
}
