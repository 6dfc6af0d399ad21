package io.saldo.stack.client;

import io.saldo.stack.http.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The cloud platform's report of an hour of usage, as a CloudEvent: structured over HTTP, binary on Kafka. */
public record UsageEvent(String cloudAccountId, String id, Sold product, BigDecimal quantity, Instant start) {

    public static final String TOPIC = "usage.recorded";

    private static final Duration LENGTH = Duration.ofHours(1);

    /** What was used, and what a quantity counts. */
    public record Sold(String code, String unit) {}

    /** One element of the body of {@code POST /usage-events}. */
    public Map<String, Object> structured() {
        Map<String, Object> event = new LinkedHashMap<>(attributes().named());
        event.put("datacontenttype", "application/json");
        event.put("data", data());
        return event;
    }

    public ProducerRecord<byte[], byte[]> onKafka() {
        return attributes().onKafka(Json.write(data()));
    }

    private EventAttributes attributes() {
        return new EventAttributes(EventAttributes.CLOUD_PLATFORM, TOPIC, cloudAccountId, id, start.plus(LENGTH));
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
}
