package io.saldo.test.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.test.infra.Infra;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventProbeTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final KafkaEndpoint kafka = Infra.shared().kafka();
    private final String topic = "probe-test." + UUID.randomUUID();
    private final EventSender sender = EventSender.to(kafka);

    @BeforeEach
    void makeTopic() {
        kafka.createTopics(Map.of(topic, 3), Map.of());
    }

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void readsAnEventWithItsHeaders() {
        sender.send(OutgoingEvent.of(topic, "BA7", "{\"amount\":\"5\"}")
                .withId("e-1")
                .from("/payment-service")
                .at(NOON));

        try (EventProbe probe = EventProbe.reading(kafka, topic)) {
            ReceivedEvent event = probe.awaitOne(topic, any -> true, LIMIT);
            assertEquals(Optional.of("BA7"), event.key());
            assertEquals("e-1", event.id());
            assertEquals("/payment-service", event.source());
            assertEquals(topic, event.type());
            assertEquals("BA7", event.subject());
            assertEquals(NOON, event.time());
            assertTrue(event.dataSchema().endsWith("/" + topic + "/v1"), event::dataSchema);
            assertEquals("{\"amount\":\"5\"}", event.text());
        }
    }

    @Test
    void keepsTheOrderOfAKey() {
        for (int i = 0; i < 20; i++) {
            sender.send(OutgoingEvent.of(topic, i % 2 == 0 ? "even" : "odd", Integer.toString(i)));
        }

        try (EventProbe probe = EventProbe.reading(kafka, topic)) {
            var texts =
                    probe.all(topic, "odd").stream().map(ReceivedEvent::text).toList();
            assertEquals("1,3,5,7,9,11,13,15,17,19", String.join(",", texts));
            assertEquals(20, probe.all(topic).size());
        }
    }

    @Test
    void seesWhatIsSentAfterItWasOpened() {
        try (EventProbe probe = EventProbe.reading(kafka, topic)) {
            assertEquals(0, probe.all(topic).size());
            sender.send(OutgoingEvent.of(topic, "BA7", "late"));

            assertEquals("late", probe.awaitOne(topic, any -> true, LIMIT).text());
        }
    }

    @Test
    void readsPoison() {
        sender.sendRaw(topic, Optional.empty(), Map.of(), new byte[] {'{', 'x'});

        try (EventProbe probe = EventProbe.reading(kafka, topic)) {
            ReceivedEvent poison = probe.awaitOne(topic, event -> event.key().isEmpty(), LIMIT);
            assertEquals("{x", poison.text());
            assertThrows(IllegalStateException.class, poison::id);
        }
    }

    @Test
    void saysWhatItSawInsteadOfTheWantedEvent() {
        sender.send(OutgoingEvent.of(topic, "BA7", "something else"));

        try (EventProbe probe = EventProbe.reading(kafka, topic)) {
            var failure = assertThrows(
                    AssertionError.class, () -> probe.awaitOne(topic, event -> false, Duration.ofMillis(500)));
            assertTrue(failure.toString().contains("something else"), failure::toString);
        }
    }
}
