package io.saldo.test.event;

import io.saldo.servers.KafkaEndpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning, beside every consumer group, and keeps what it has read. */
public final class EventProbe implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ReceivedEvent> events = new ArrayList<>();

    private EventProbe(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    public static EventProbe reading(KafkaEndpoint kafka, String... topics) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(topics)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new EventProbe(consumer);
    }

    /** The first event that fits, also one from before the call; fails with what it has seen instead. */
    public synchronized ReceivedEvent awaitOne(String topic, Predicate<ReceivedEvent> wanted, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Optional<ReceivedEvent> found = first(topic, wanted);
        while (found.isEmpty() && System.nanoTime() < end) {
            poll();
            found = first(topic, wanted);
        }
        return found.orElseThrow(() -> new AssertionError("no such event on " + topic + " within " + limit.toSeconds()
                + " s; seen there: " + on(topic).toList()));
    }

    /** Every event of this key that the topic holds at this moment, in the broker's order. */
    public synchronized List<ReceivedEvent> all(String topic, String key) {
        catchUp();
        return on(topic)
                .filter(event -> event.key().filter(key::equals).isPresent())
                .toList();
    }

    /** Every event that the topic holds at this moment, in the broker's order within a partition. */
    public synchronized List<ReceivedEvent> all(String topic) {
        catchUp();
        return on(topic).toList();
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }

    private void catchUp() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
    }

    private void poll() {
        consumer.poll(POLL).forEach(message -> events.add(ReceivedEvent.of(message)));
    }

    private Optional<ReceivedEvent> first(String topic, Predicate<ReceivedEvent> wanted) {
        return on(topic).filter(wanted).findFirst();
    }

    private Stream<ReceivedEvent> on(String topic) {
        return events.stream().filter(event -> event.topic().equals(topic));
    }
}
