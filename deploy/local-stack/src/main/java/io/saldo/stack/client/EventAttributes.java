package io.saldo.stack.client;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Who has sent a CloudEvent, on which topic, who it is about, which one it is, and when it happened. */
public record EventAttributes(String source, String topic, String subject, String id, Instant time) {

    /** What events of the cloud platform come from. */
    public static final String CLOUD_PLATFORM = "/cloud-platform";

    /** By their names in CloudEvents 1.0. */
    public Map<String, String> named() {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                id,
                "source",
                source,
                "type",
                topic,
                "subject",
                subject,
                "time",
                time.toString(),
                "dataschema",
                "https://saldo.dev/contracts/events/" + topic + "/v1");
    }

    /** In Kafka's binary form, under the subject's key; the data is JSON. */
    public ProducerRecord<byte[], byte[]> onKafka(String data) {
        var message = new ProducerRecord<>(topic, bytes(subject), bytes(data));
        named().forEach((name, value) -> message.headers().add("ce_" + name, bytes(value)));
        message.headers().add("content-type", bytes("application/json"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
