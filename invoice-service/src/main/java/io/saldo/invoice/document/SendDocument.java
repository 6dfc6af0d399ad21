package io.saldo.invoice.document;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.LockAccount;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.platform.UseCase;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.jboss.logging.Logger;

/** Sends a printed document as an event, once: whoever takes it off the queue sends it. */
@UseCase
class SendDocument {

    static final String TOPIC = "document.rendered";

    /** Larger ones are not sent (api.md); whoever wants one fetches it. */
    static final int MOST_BYTES = 500_000;

    private static final Logger LOG = Logger.getLogger(SendDocument.class);

    private final LockAccount lockAccount;
    private final PrintStore store;
    private final Outbox outbox;
    private final BillingClock clock;

    SendDocument(LockAccount lockAccount, PrintStore store, Outbox outbox, BillingClock clock) {
        this.lockAccount = lockAccount;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(DocumentToPrint taken, IssuedDocument document, byte[] pdf) {
        return lockAccount
                .handle(taken.account())
                .chain(() -> store.done(taken))
                .chain(first -> first ? send(document, pdf) : Uni.createFrom().item(0))
                .replaceWithVoid();
    }

    private Uni<Integer> send(IssuedDocument document, byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            LOG.warnf("Document %s has %d bytes and is not sent", document.number(), pdf.length);
            return Uni.createFrom().item(0);
        }
        var about = Map.of(
                "invoiceid", document.invoiceId(), "locale", document.snapshot().language());
        return outbox.append(OutboxEvent.of(
                TOPIC, document.account(), clock.now(), OutboxEvent.Bytes.of("application/pdf", pdf, about)));
    }
}
