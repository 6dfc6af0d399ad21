package io.saldo.account.creditnote;

import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes the credit notes of invoice.issued. A reader of its own: a note that waits for its invoice must not hold that up, nor
 * any other invoice or note of the account.
 */
@Singleton
class CreditNoteConsumer implements EventHandler<IssuedNote> {

    private final Intake intake;
    private final CreditBill credit;

    CreditNoteConsumer(Intake intake, CreditBill credit) {
        this.intake = intake;
        this.credit = credit;
    }

    @Incoming("credit-note")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "credit-note";
    }

    @Override
    public Class<IssuedNote> dataType() {
        return IssuedNote.class;
    }

    @Override
    public boolean ordered() {
        return false;
    }

    /** A note is taken once by its id; invoices leave no trace here. */
    @Override
    public boolean isItsOwnGuard() {
        return true;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, IssuedNote note) {
        return note.isAgainstABill() ? credit.handle(note) : Uni.createFrom().voidItem();
    }
}
