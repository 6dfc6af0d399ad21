package io.saldo.invoice.document;

import io.saldo.invoice.invoice.FindIssuedDocument;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Prints one document after the other, in the customer's language; no lock and no transaction is held meanwhile. */
@Singleton
class PrintDocument {

    private static final Logger LOG = Logger.getLogger(PrintDocument.class);

    private final UnitOfWork unitOfWork;
    private final PrintStore store;
    private final FindIssuedDocument find;
    private final PdfPrinter printer;
    private final SendDocument send;

    PrintDocument(
            UnitOfWork unitOfWork, PrintStore store, FindIssuedDocument find, PdfPrinter printer, SendDocument send) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.find = find;
        this.printer = printer;
        this.send = send;
    }

    /** False when none waits. */
    boolean next() {
        Optional<DocumentToPrint> taken = Loop.await(() -> unitOfWork.run(store::take));
        taken.ifPresent(this::print);
        return taken.isPresent();
    }

    private void print(DocumentToPrint taken) {
        try {
            printAndSend(taken);
        } catch (Throwable e) { // an Error too: what the library stumbles over is this document alone
            LOG.errorf(e, "Document %s cannot be printed", taken.invoiceId());
            String reason = "It cannot be printed: " + e.getMessage();
            Void _ = Loop.await(() -> unitOfWork.run(() -> store.failed(taken, reason)));
        }
    }

    private void printAndSend(DocumentToPrint taken) {
        if (taken.isSpent()) {
            throw new IllegalStateException("the process ended at the last attempt.");
        }
        IssuedDocument document = Loop.await(() -> find.byId(taken.invoiceId())).orElseThrow();
        byte[] pdf = printer.print(document, document.snapshot().language());
        Void _ = Loop.await(() -> send.handle(taken, document, pdf));
    }
}
