package io.saldo.invoice.usage;

import io.saldo.invoice.InvoiceCrashPoint;
import io.saldo.invoice.usage.UsageReader.Delivered;
import io.saldo.platform.activity.InWork;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.inbox.EventEnvelope;
import io.saldo.platform.inbox.EventHandler;
import io.saldo.platform.inbox.Intake;
import io.saldo.platform.inbox.RawEvent;
import io.saldo.platform.partition.DayPartitions;
import io.saldo.platform.sql.SqlState;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes usage by the batch, without an inbox: a usage event is its own guard (U-1). A batch that fails is taken event by
 * event; an event that was parked comes back here alone.
 */
@Singleton
class UsageConsumer implements EventHandler<UsageRecorded> {

    private static final Logger LOG = Logger.getLogger(UsageConsumer.class);

    private final UsageReader reader;
    private final TakeUsage takeUsage;
    private final RecordUsage recordUsage;
    private final DayPartitions partitions;
    private final Intake intake;
    private final InWork inWork;
    private final BillingClock clock;

    UsageConsumer(
            UsageReader reader,
            TakeUsage takeUsage,
            RecordUsage recordUsage,
            DayPartitions partitions,
            Intake intake,
            InWork inWork,
            BillingClock clock) {
        this.reader = reader;
        this.takeUsage = takeUsage;
        this.recordUsage = recordUsage;
        this.partitions = partitions;
        this.intake = intake;
        this.inWork = inWork;
        this.clock = clock;
    }

    @Incoming("usage-recorded")
    Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        records.forEach(messages::add);
        return inWork.count(() -> take(messages)
                .onFailure(SqlState::isDatabaseAway)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .indefinitely());
    }

    private Uni<Void> take(List<ConsumerRecord<byte[], byte[]>> messages) {
        return Uni.createFrom()
                .deferred(() -> takeAll(messages))
                .onFailure(e -> !SqlState.isDatabaseAway(e))
                .recoverWithUni(e -> {
                    LOG.errorf(e, "A batch of %d usage events failed and is taken one by one", messages.size());
                    return takeEach(messages);
                });
    }

    private Uni<Void> takeAll(List<ConsumerRecord<byte[], byte[]>> messages) {
        List<Delivered> delivery =
                messages.stream().map(RawEvent::of).map(reader::read).toList();
        return partitions
                .ensure("usage_event", UsageDays.of(UsageReader.readable(delivery), clock.now()))
                .chain(() -> takeUsage.handle(delivery, UsageSource.KAFKA))
                .invoke(() -> Crash.at(InvoiceCrashPoint.USAGE_COMMITTED_NOT_ACKNOWLEDGED))
                .replaceWithVoid();
    }

    private Uni<Void> takeEach(List<ConsumerRecord<byte[], byte[]>> messages) {
        return Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUniAndConcatenate(message -> intake.take(message, this))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    public String consumer() {
        return TakeUsage.CONSUMER;
    }

    @Override
    public Class<UsageRecorded> dataType() {
        return UsageRecorded.class;
    }

    @Override
    public boolean ordered() {
        return false;
    }

    /** By cloud account, source, id and day, which the inbox does not tell apart; another content is a conflict (U-1). */
    @Override
    public boolean isItsOwnGuard() {
        return true;
    }

    /** One that came too early for its day to have a partition is taken up when the day has come. */
    @Override
    public Uni<Void> prepare(EventEnvelope envelope, UsageRecorded data) {
        return partitions.ensure("usage_event", UsageDays.of(List.of(reader.event(envelope, data)), clock.now()));
    }

    @Override
    public Uni<Void> handle(EventEnvelope envelope, UsageRecorded data) {
        return recordUsage
                .handle(List.of(reader.event(envelope, data)))
                .invoke(outcomes -> {
                    if (outcomes.getFirst() instanceof UsageOutcome.Refused(UsageRefusal why)) {
                        throw UsageReader.refused(why);
                    }
                })
                .replaceWithVoid();
    }
}
