package io.saldo.test.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.test.event.EventProbe;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class SaldoInfraResourceTest {

    private static final String TOPIC = "resource-test.happened";

    @Test
    void givesADatabaseOfItsOwnToEachStart() throws SQLException {
        Map<String, String> first = started();
        Map<String, String> second = started();

        assertNotEquals(first.get("quarkus.datasource.jdbc.url"), second.get("quarkus.datasource.jdbc.url"));
        try (var connection = DriverManager.getConnection(
                first.get("quarkus.datasource.jdbc.url"),
                first.get("quarkus.datasource.username"),
                first.get("quarkus.datasource.password"))) {
            assertTrue(connection.isValid(5));
        }
        assertTrue(first.getOrDefault("quarkus.datasource.reactive.url", "").startsWith("postgresql://"));
    }

    @Test
    void forgetsRecordsAndOffsetsOfAnEarlierStart() {
        KafkaEndpoint kafka = new KafkaEndpoint(started().getOrDefault("kafka.bootstrap.servers", ""));
        send(kafka, "old");
        assertEquals(List.of("old"), readAndCommit(kafka));
        assertEquals(List.of(), readAndCommit(kafka));

        var _ = started();
        send(kafka, "new");

        assertEquals(List.of("new"), readAndCommit(kafka));
        try (EventProbe probe = EventProbe.reading(kafka, TOPIC)) {
            assertEquals(1, probe.all(TOPIC).size());
        }
    }

    @Test
    void readsTopicsWithTheirPartitions() {
        assertEquals(
                Map.of("payment.confirmed", 4, "usage.recorded", 8),
                SaldoInfraResource.topics("payment.confirmed:4, usage.recorded:8"));
        assertEquals(Map.of(), SaldoInfraResource.topics(""));
        assertThrows(IllegalArgumentException.class, () -> SaldoInfraResource.topics("payment.confirmed"));
    }

    private static Map<String, String> started() {
        SaldoInfraResource resource = new SaldoInfraResource();
        resource.init(Map.of("database", "resource_test", "topics", TOPIC + ":2"));
        return resource.start();
    }

    private static void send(KafkaEndpoint kafka, String json) {
        try (EventSender sender = EventSender.to(kafka)) {
            sender.send(OutgoingEvent.of(TOPIC, "BA1", json));
        }
    }

    /** What a consumer group finds that has no offset yet, or goes on from where it was. */
    private static List<String> readAndCommit(KafkaEndpoint kafka) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", kafka.bootstrapServers());
        properties.put("group.id", "resource-test");
        properties.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var seen = new ArrayList<String>();
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (!caughtUp(consumer) && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(50)).forEach(message -> seen.add(message.value()));
            }
            consumer.commitSync();
            return seen;
        }
    }

    private static boolean caughtUp(KafkaConsumer<String, String> consumer) {
        var ends = consumer.endOffsets(consumer.assignment());
        return !ends.isEmpty()
                && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
