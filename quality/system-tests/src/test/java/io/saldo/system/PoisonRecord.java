package io.saldo.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the table as a record for one topic; the key says which, where the row lets it have one. */
record PoisonRecord(String topic, JsonNode row, int number) {

    private static final String HEADERS = "headers";

    String name() {
        return topic + ": " + row.path("name").asText();
    }

    /** The reason that a service parks it for. */
    String reason() {
        return row.path("reasonOf").path(topic).asText(row.path("reason").asText());
    }

    /** Empty when the record has none that can be read. */
    Optional<String> key() {
        return row.has("key") || row.has("keyBase64")
                ? Optional.empty()
                : Optional.of("poison-" + topic + "-" + number);
    }

    ProducerRecord<byte[], byte[]> record(BadInputScene scene, int partition) {
        var record = new ProducerRecord<>(topic, partition, keyBytes(), value(scene));
        headers(scene).forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private byte @Nullable [] keyBytes() {
        if (row.has("keyBase64")) {
            return Base64.getDecoder().decode(row.path("keyBase64").asText());
        }
        return key().map(PoisonRecord::bytes).orElse(null);
    }

    byte @Nullable [] value(BadInputScene scene) {
        if (row.has("base64")) {
            return Base64.getDecoder().decode(row.path("base64").asText());
        }
        return row.path("value").isNull()
                ? null
                : bytes(scene.filled(row.path("value").asText()));
    }

    private Map<String, String> headers(BadInputScene scene) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (row.has(HEADERS) && row.path(HEADERS).isNull()) {
            return headers;
        }
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", "poison-" + topic + "-" + number);
        headers.put("ce_source", "/bad-input");
        headers.put("ce_type", topic);
        headers.put("ce_time", scene.filled("${end}"));
        headers.put("content-type", "application/json");
        row.path(HEADERS).properties().forEach(header -> {
            if (header.getValue().isNull()) {
                headers.remove(header.getKey());
            } else {
                headers.put(header.getKey(), header.getValue().asText().replace("${topic}", topic));
            }
        });
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
