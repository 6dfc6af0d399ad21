package io.saldo.stack.client;

import io.saldo.stack.http.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The cloud platform's report of an hour of usage, as a CloudEvent: structured over HTTP, binary on Kafka. */
public record UsageEvent(String cloudAccountId, String id, Sold product, BigDecimal quantity, Instant start) {

    public static final String TOPIC = "usage.recorded";

    private static final String SOURCE = "/cloud-platform";
    public static final String SCHEMA = "https://saldo.dev/contracts/events/" + TOPIC + "/v1";
    private static final Duration LENGTH = Duration.ofHours(1);

    /** What was used, and what a quantity counts. */
    public record Sold(String code, String unit) {}

    /** One element of the body of {@code POST /usage-events}. */
    public Map<String, Object> structured() {
        Map<String, Object> event = new LinkedHashMap<>(attributes());
        event.put("datacontenttype", "application/json");
        event.put("data", data());
        return event;
    }

    public ProducerRecord<byte[], byte[]> onKafka() {
        var message = new ProducerRecord<>(TOPIC, bytes(cloudAccountId), bytes(Json.write(data())));
        attributes().forEach((name, value) -> message.headers().add("ce_" + name, bytes(value)));
        message.headers().add("content-type", bytes("application/json"));
        return message;
    }

    private Map<String, String> attributes() {
        return Map.of(
                "specversion", "1.0",
                "id", id,
                "source", SOURCE,
                "type", TOPIC,
                "subject", cloudAccountId,
                "time", start.plus(LENGTH).toString(),
                "dataschema", SCHEMA);
    }

    private Map<String, Object> data() {
        return Map.of(
                "cloudAccountId", cloudAccountId,
                "resourceId", "vm-" + product.code(),
                "product", product.code(),
                "quantity", quantity.toPlainString(),
                "unit", product.unit(),
                "periodStart", start.toString(),
                "periodEnd", start.plus(LENGTH).toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
