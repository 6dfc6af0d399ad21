package io.saldo.stack.demo;

import io.saldo.stack.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The cloud platform's reports of usage, as CloudEvents: structured over HTTP, binary on Kafka. */
final class UsageEvents implements AutoCloseable {

    private static final String TOPIC = "usage.recorded";
    private static final String SOURCE = "/cloud-platform";
    private static final String SCHEMA = "https://saldo.dev/contracts/events/" + TOPIC + "/v1";

    private final String cloudAccountId;
    private final KafkaProducer<byte[], byte[]> kafka;

    UsageEvents(String cloudAccountId, String bootstrapServers) {
        this.cloudAccountId = cloudAccountId;
        this.kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    List<Map<String, Object>> forHttp(Plan.Day day) {
        return day.byHttp().stream().map(usage -> structured(day.date(), usage)).toList();
    }

    void sendByKafka(Plan.Day day) {
        Plan.Usage usage = day.byKafka();
        var message = new ProducerRecord<>(TOPIC, bytes(cloudAccountId), bytes(Json.write(data(day.date(), usage))));
        headers(day.date(), usage).forEach((name, value) -> message.headers().add("ce_" + name, bytes(value)));
        message.headers().add("content-type", bytes("application/json"));
        try {
            kafka.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka has not taken the usage of " + day.date(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }

    private Map<String, Object> structured(LocalDate date, Plan.Usage usage) {
        Map<String, Object> event = new LinkedHashMap<>(headers(date, usage));
        event.put("datacontenttype", "application/json");
        event.put("data", data(date, usage));
        return event;
    }

    private Map<String, String> headers(LocalDate date, Plan.Usage usage) {
        return Map.of(
                "specversion", "1.0",
                "id", usage.id(),
                "source", SOURCE,
                "type", TOPIC,
                "subject", cloudAccountId,
                "time", start(date, usage).plusSeconds(3_600).toString(),
                "dataschema", SCHEMA);
    }

    private Map<String, Object> data(LocalDate date, Plan.Usage usage) {
        Instant start = start(date, usage);
        return Map.of(
                "cloudAccountId", cloudAccountId,
                "resourceId", "vm-" + usage.product().code(),
                "product", usage.product().code(),
                "quantity", usage.quantity().toPlainString(),
                "unit", usage.product().unit(),
                "periodStart", start.toString(),
                "periodEnd", start.plusSeconds(3_600).toString());
    }

    private static Instant start(LocalDate date, Plan.Usage usage) {
        return date.atTime(usage.hour(), 0).atZone(Plan.ZONE).toInstant();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
