package io.saldo.account.accrual;

import io.saldo.account.charge.ChargeAccrued;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes charge.accrued. */
@Singleton
class ChargeAccruedConsumer implements EventHandler<ChargeAccrued> {

    private final Intake intake;
    private final AccrueCharge accrue;

    ChargeAccruedConsumer(Intake intake, AccrueCharge accrue) {
        this.intake = intake;
        this.accrue = accrue;
    }

    @Incoming("charge-accrued")
    Uni<Void> on(ConsumerRecord<byte[], byte[]> message) {
        return intake.take(message, this);
    }

    @Override
    public String consumer() {
        return "charge-accrued";
    }

    @Override
    public Class<ChargeAccrued> dataType() {
        return ChargeAccrued.class;
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, ChargeAccrued accrued) {
        return accrue.handle(accrued);
    }
}
