package io.saldo.system.kill;

import io.saldo.stack.client.EventPlatform;
import io.saldo.system.SystemStack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Sends every event that came since the last time once more, byte for byte, as a broker or a sender in doubt may do. */
final class Redelivery implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> events;
    private final EventPlatform platform;
    private final Map<String, Set<String>> sent = new TreeMap<>();

    /** Begins at what comes from now on. */
    Redelivery(SystemStack stack) {
        platform = stack.platform();
        events = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stack.kafka(), "group.id", "probe-redelivery"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = events.listTopics().entrySet().stream()
                .filter(topic -> !topic.getKey().startsWith("__"))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        events.assign(all);
        events.seekToEnd(all);
        all.forEach(events::position);
    }

    /** What is no event was parked, and stays so. Returns how many were sent. */
    int sendAgain() {
        Map<TopicPartition, Long> end = events.endOffsets(events.assignment());
        List<ProducerRecord<byte[], byte[]>> again = new ArrayList<>();
        while (end.keySet().stream().anyMatch(partition -> events.position(partition) < end.get(partition))) {
            events.poll(POLL).forEach(event -> {
                boolean isNew = event.offset() < end.get(new TopicPartition(event.topic(), event.partition()));
                if (isNew && event.headers().lastHeader("ce_id") != null) {
                    sent.computeIfAbsent(event.topic(), _ -> new TreeSet<>()).add(identity(event.headers()));
                    again.add(new ProducerRecord<>(
                            event.topic(), event.partition(), event.key(), event.value(), event.headers()));
                }
            });
        }
        again.forEach(platform::send);
        events.seekToEnd(events.assignment());
        events.assignment().forEach(events::position);
        return again.size();
    }

    /** The identities of all that was sent twice, by topic. */
    Map<String, Set<String>> sent() {
        return sent;
    }

    private static String identity(Headers headers) {
        return text(headers, "ce_source") + ' ' + text(headers, "ce_id");
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        events.close();
    }
}
