package io.saldo.stack.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void takesPartitionsAndSettingsFromTheContract() {
        List<Topic> topics = Topic.in(yaml("""
                channels:
                  usage.recorded:
                    address: usage.recorded
                    bindings:
                      kafka:
                        partitions: 8
                        topicConfiguration: {cleanup.policy: [delete, compact], retention.ms: 1209600000}
                """));

        assertEquals(
                List.of(new Topic(
                        "usage.recorded", 8, Map.of("cleanup.policy", "delete,compact", "retention.ms", "1209600000"))),
                topics);
    }

    @Test
    void refusesAContractWithoutPartitions() {
        InputStream contract = yaml("channels: {a: {address: a}}");

        assertThrows(IllegalStateException.class, () -> Topic.in(contract));
    }

    @Test
    void findsTheContractsOfAllTopics() {
        List<Topic> topics = Topic.all();

        assertEquals(32, topics.size());
        assertEquals(
                List.of("charge.accrued", "usage.recorded"),
                topics.stream()
                        .sorted(Comparator.comparing(Topic::name))
                        .filter(topic -> topic.partitions() == 8)
                        .map(Topic::name)
                        .toList());
    }

    private static InputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
