package io.saldo.invoice.document;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.invoice.DocumentGateway;
import io.saldo.invoice.invoice.FindIssuedDocument;
import io.saldo.invoice.invoice.IssuedDocument;
import io.saldo.invoice.invoice.PrintQueueStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Prints the documents of an account that wait for it, in the customer's language, and sends each as an event. */
@UseCase
class RenderDocuments {

    static final String TOPIC = "document.rendered";

    /** Larger ones are not sent (api.md); whoever wants one fetches it. */
    static final int MOST_BYTES = 500_000;

    private static final Logger LOG = Logger.getLogger(RenderDocuments.class);

    private final PrintQueueStore queue;
    private final FindIssuedDocument find;
    private final DocumentGateway gateway;
    private final Outbox outbox;
    private final BillingClock clock;

    RenderDocuments(
            PrintQueueStore queue,
            FindIssuedDocument find,
            DocumentGateway gateway,
            Outbox outbox,
            BillingClock clock) {
        this.queue = queue;
        this.find = find;
        this.gateway = gateway;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The account is locked. */
    @WithTransaction
    Uni<Void> handle(AccountId account) {
        return queue.waiting(account)
                .onItem()
                .transformToMulti(ids -> Multi.createFrom().iterable(ids))
                .onItem()
                .transformToUniAndConcatenate(id -> find.byId(id)
                        .map(Optional::orElseThrow)
                        .chain(this::render)
                        .call(() -> queue.done(account, id)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> render(IssuedDocument document) {
        String language = document.snapshot().language();
        return gateway.pdf(document, language)
                .onFailure()
                .transform(e -> new IllegalStateException("Document " + document.number() + " cannot be printed.", e))
                .chain(pdf -> send(document, language, pdf));
    }

    private Uni<Integer> send(IssuedDocument document, String language, byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            LOG.warnf("Document %s has %d bytes and is not sent", document.number(), pdf.length);
            return Uni.createFrom().item(0);
        }
        var value = OutboxEvent.Bytes.of(
                "application/pdf", pdf, Map.of("invoiceid", document.invoiceId(), "locale", language));
        return outbox.append(OutboxEvent.of(TOPIC, document.account(), clock.now(), value));
    }
}
