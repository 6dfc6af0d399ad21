package io.saldo.stack.focus;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.EventAttributes;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.http.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends rows to Kafka as usage events at their own times; a row that is sent again is the same event again. */
final class UsageSender implements AutoCloseable {

    private static final String SOURCE = "/focus-import";

    private final KafkaProducer<byte[], byte[]> kafka;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private long sent;

    UsageSender(String bootstrapServers) {
        this.kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "20"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    void send(RowUsage usage, String cloudAccountId, String product) {
        var attributes = new EventAttributes(
                SOURCE, UsageEvent.TOPIC, cloudAccountId, usage.row().eventId(), usage.end());
        var message = attributes.onKafka(Json.write(data(usage, cloudAccountId, product)));
        Future<RecordMetadata> _ = kafka.send(message, (_, problem) -> failure.compareAndSet(null, problem));
        sent++;
    }

    /** Waits until Kafka has all of it. */
    void flush() {
        kafka.flush();
        Exception problem = failure.get();
        if (problem != null) {
            throw new StackFailure("Kafka does not take usage: " + problem.getMessage() + ".", problem);
        }
    }

    long sent() {
        return sent;
    }

    @Override
    public void close() {
        kafka.close();
    }

    private static Map<String, String> data(RowUsage usage, String cloudAccountId, String product) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("cloudAccountId", cloudAccountId);
        if (!usage.resourceId().isEmpty()) {
            data.put("resourceId", usage.resourceId());
        }
        data.put("product", product);
        data.put("quantity", usage.quantity().toPlainString());
        data.put("unit", usage.unit());
        data.put("periodStart", usage.start().toString());
        data.put("periodEnd", usage.end().toString());
        return data;
    }
}
