package io.saldo.stack.client;

import io.saldo.stack.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Who a CloudEvent of the cloud platform is about, which one it is, and when it happened. */
public record EventAttributes(String topic, String subject, String id, Instant time) {

    static String schemaOf(String topic) {
        return "https://saldo.dev/contracts/events/" + topic + "/v1";
    }

    /** By their names in CloudEvents 1.0. */
    Map<String, String> named() {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                id,
                "source",
                "/cloud-platform",
                "type",
                topic,
                "subject",
                subject,
                "time",
                time.toString(),
                "dataschema",
                schemaOf(topic));
    }

    /** In Kafka's binary form, under the subject's key. */
    public ProducerRecord<byte[], byte[]> onKafka(Map<String, Object> data) {
        var message = new ProducerRecord<>(topic, bytes(subject), bytes(Json.write(data)));
        named().forEach((name, value) -> message.headers().add("ce_" + name, bytes(value)));
        message.headers().add("content-type", bytes("application/json"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
