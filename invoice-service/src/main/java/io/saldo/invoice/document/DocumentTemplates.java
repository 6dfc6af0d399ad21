package io.saldo.invoice.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page, checked against what it is filled with when the service is built. */
@CheckedTemplate(basePath = "document")
final class DocumentTemplates {

    private DocumentTemplates() {}

    static native TemplateInstance page(PrintedDocument doc, DocumentWords words);
}
