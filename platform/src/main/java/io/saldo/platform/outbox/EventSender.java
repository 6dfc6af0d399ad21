package io.saldo.platform.outbox;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.OutboxLanes.PendingEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The one way out to Kafka: acknowledged by all replicas, idempotent, partition by shard. */
@Singleton
class EventSender {

    private final Map<String, Object> broker;
    private final RelayConfig config;
    private @Nullable Producer<byte[], byte[]> producer;

    /** The broker is all of {@code kafka.*}: its address, and where it wants them a certificate and a password. */
    EventSender(@Identifier("default-kafka-broker") Map<String, Object> broker, RelayConfig config) {
        this.broker = broker;
        this.config = config;
    }

    /**
     * Sends all without waiting in between, then waits for the acknowledgements; gives how many of the first are safe.
     * Throws when not even the first one is.
     */
    int sendAll(List<PendingEvent> events) throws InterruptedException {
        int safe = 0;
        try {
            List<Future<RecordMetadata>> sent = events.stream().map(this::send).toList();
            for (Future<RecordMetadata> acknowledgement : sent) {
                RecordMetadata _ = acknowledgement.get();
                safe++;
            }
        } catch (ExecutionException | KafkaException e) {
            forgetProducer();
            if (safe == 0) {
                throw new SendFailed(e.getCause() == null ? e : e.getCause());
            }
        }
        return safe;
    }

    private Future<RecordMetadata> send(PendingEvent event) {
        int partitions = producer().partitionsFor(event.topic()).size();
        var message = new ProducerRecord<>(
                event.topic(),
                event.shard() * partitions / AccountId.SHARDS,
                event.key().getBytes(StandardCharsets.UTF_8),
                event.payload());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return producer().send(message);
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        int timeout = (int) config.deliveryTimeout().toMillis();
        var settings = new HashMap<>(broker);
        settings.putAll(Map.of(
                "acks",
                "all",
                "enable.idempotence",
                true,
                "compression.type",
                "lz4",
                "linger.ms",
                0,
                "max.block.ms",
                timeout / 2,
                "request.timeout.ms",
                timeout / 2,
                "delivery.timeout.ms",
                timeout));
        return settings;
    }

    /** After a failure nothing of the old producer may still arrive behind what is sent again: drop what it holds. */
    @PreDestroy
    synchronized void forgetProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /** The broker did not take a record; the batch stays in the outbox. */
    static final class SendFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        SendFailed(Throwable cause) {
            super(cause);
        }
    }
}
