package io.saldo.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.saldo.stack.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record in the right form: an event of the contracts' own examples, about the customer of the table. */
record GoodRecord(String topic, int number) {

    String id() {
        return "good-" + topic + "-" + number;
    }

    ProducerRecord<byte[], byte[]> record(BadInputScene scene, int partition) {
        if (topic.equals("usage.recorded")) {
            var usage = scene.nextGood().onKafka();
            return new ProducerRecord<>(topic, partition, usage.key(), usage.value(), usage.headers());
        }
        ObjectNode data = example();
        String key = data.has("billingAccountId")
                ? scene.accountId()
                : data.path("kind").asText() + ":" + data.path("id").asText();
        if (data.has("billingAccountId")) {
            data.put("billingAccountId", key);
        }
        var record = new ProducerRecord<>(topic, partition, bytes(key), bytes(data.toString()));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id());
        header(record, "ce_source", "/bad-input");
        header(record, "ce_type", topic);
        header(record, "ce_time", scene.filled("${end}"));
        header(record, "content-type", "application/json");
        return record;
    }

    private ObjectNode example() {
        String file = "/contracts/events/" + topic + "/examples/valid/minimal.json";
        try (var example = GoodRecord.class.getResourceAsStream(file)) {
            return (ObjectNode) Json.tree(new String(example.readAllBytes(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
