package io.saldo.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.saldo.stack.client.EventAttributes;
import io.saldo.stack.client.UsageEvent;
import io.saldo.stack.http.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A usage event of about 200 bytes, as the cloud platform sends it. */
record UsageMessage(String id, String cloudAccountId, Instant time, String data) {

    private static final String SOURCE = "/bench";
    private static final Duration HOUR = Duration.ofHours(1);

    static UsageMessage of(String id, String cloud, String product, BigDecimal quantity, Instant start, String tags) {
        Instant end = start.plus(HOUR);
        return new UsageMessage(
                id,
                cloud,
                end,
                "{\"cloudAccountId\":\"%s\",\"product\":\"%s\",\"quantity\":\"%s\",\"unit\":\"%s\",\"periodStart\":\"%s\",\"periodEnd\":\"%s\",\"tags\":%s}"
                        .formatted(cloud, product, quantity.toPlainString(), Product.UNIT, start, end, tags));
    }

    /** Binary CloudEvent. */
    ProducerRecord<byte[], byte[]> record() {
        return attributes().onKafka(data);
    }

    /** Structured CloudEvent. */
    Map<String, Object> structured() {
        Map<String, Object> event = new LinkedHashMap<>(attributes().named());
        try {
            event.put("data", Json.tree(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return event;
    }

    private EventAttributes attributes() {
        return new EventAttributes(SOURCE, UsageEvent.TOPIC, cloudAccountId, id, time);
    }
}
