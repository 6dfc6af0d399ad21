package io.saldo.account.accrual;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.accrual.TakeCharges.Delivered;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.platform.activity.InWork;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.EventReader;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.inbox.Intake;
import io.saldo.platform.inbox.RawEvent;
import io.saldo.platform.sql.SqlState;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes charge.accrued by the batch, without an inbox: its versions are their own guard. When a batch fails, each account's
 * part is tried alone; what cannot be taken together goes through the intake one by one.
 */
@Singleton
class ChargeAccruedConsumer implements EventHandler<ChargeAccrued> {

    private static final Logger LOG = Logger.getLogger(ChargeAccruedConsumer.class);

    private final Intake intake;
    private final EventReader reader;
    private final TakeCharges take;
    private final AccrueCharge accrue;
    private final InWork inWork;

    ChargeAccruedConsumer(Intake intake, EventReader reader, TakeCharges take, AccrueCharge accrue, InWork inWork) {
        this.intake = intake;
        this.reader = reader;
        this.take = take;
        this.accrue = accrue;
        this.inWork = inWork;
    }

    @Incoming("charge-accrued")
    Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
        List<Delivered> delivery = new ArrayList<>();
        records.forEach(message -> delivery.add(read(message)));
        return inWork.count(() -> together(delivery).chain(this::each));
    }

    private Delivered read(ConsumerRecord<byte[], byte[]> message) {
        RawEvent event = RawEvent.of(message);
        try {
            boolean known = reader.envelope(event).type().equals(event.topic());
            return new Delivered(
                    message,
                    event.key(),
                    known ? Optional.of(reader.data(event, ChargeAccrued.class)) : Optional.empty());
        } catch (EventRefused unreadable) {
            return new Delivered(message, event.key(), Optional.empty());
        }
    }

    /** Gives what could not be taken together. */
    private Uni<List<Delivered>> together(List<Delivered> delivery) {
        return Uni.createFrom()
                .deferred(() -> take.handle(delivery))
                .invoke(() -> Crash.at(AccountCrashPoint.CHARGES_COMMITTED_NOT_ACKNOWLEDGED))
                .onFailure(SqlState::isDatabaseAway)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely()
                .onFailure()
                .recoverWithUni(e -> byAccount(delivery, e));
    }

    private Uni<List<Delivered>> byAccount(List<Delivered> delivery, Throwable failure) {
        LOG.errorf(failure, "A batch of %d charges failed", delivery.size());
        var parts = delivery.stream()
                .collect(Collectors.groupingBy(Delivered::key, LinkedHashMap::new, Collectors.toList()));
        return parts.size() == 1
                ? Uni.createFrom().item(delivery)
                : Multi.createFrom()
                        .iterable(parts.values())
                        .onItem()
                        .transformToUniAndConcatenate(this::together)
                        .collect()
                        .asList()
                        .map(rests -> rests.stream().flatMap(List::stream).toList());
    }

    private Uni<Void> each(List<Delivered> rest) {
        return Multi.createFrom()
                .iterable(rest)
                .onItem()
                .transformToUniAndConcatenate(one -> intake.take(one.message(), this))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    public String consumer() {
        return TakeCharges.CONSUMER;
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
