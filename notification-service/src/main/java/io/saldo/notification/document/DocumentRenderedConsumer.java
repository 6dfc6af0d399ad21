package io.saldo.notification.document;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.Intake;
import io.saldo.platform.inbox.RawEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code document.rendered}: its value is the PDF, its headers say of which document. */
@Singleton
class DocumentRenderedConsumer implements EventHandler<RawEvent> {

    private final Intake intake;
    private final KeepDocument keep;

    DocumentRenderedConsumer(Intake intake, KeepDocument keep) {
        this.intake = intake;
        this.keep = keep;
    }

    @Incoming("document-rendered")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "document-rendered";
    }

    @Override
    public Class<RawEvent> dataType() {
        return RawEvent.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, RawEvent event) {
        return keep.handle(new DocumentRendered(
                account(envelope), header(event, "ce_invoiceid"), header(event, "ce_locale"), event.payload()));
    }

    private static AccountId account(EventEnvelope envelope) {
        try {
            return AccountId.fromString(envelope.key());
        } catch (IllegalArgumentException e) {
            throw EventRefused.because("MALFORMED", "The key is no billing account id.");
        }
    }

    private static String header(RawEvent event, String name) {
        String value = event.headers().get(name);
        if (value == null || value.isBlank()) {
            throw EventRefused.because("MALFORMED", "The header " + name + " is missing or unreadable.");
        }
        return value;
    }
}
