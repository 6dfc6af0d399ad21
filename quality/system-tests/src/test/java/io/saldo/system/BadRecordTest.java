package io.saldo.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every bad record of the table, on every topic that a service reads, is parked there with a readable reason, and the
 * good records behind them are done. Every day all records of a topic are sent at once, bad and good by turns; in the
 * long tests one by one: the next good record of the same partition is done within five seconds. In the end all of them
 * are discarded.
 */
@SystemTest
class BadRecordTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration ALL_AT_ONCE = Duration.ofSeconds(60);
    private static final boolean ONE_BY_ONE = Integer.getInteger("saldo.system.runs", 1) > 1;
    private static final int TOPICS_AT_ONCE = 6;
    private static final Set<PoisonRecord> REFUSED_BY_KAFKA = ConcurrentHashMap.newKeySet();

    /** Any partition would do: a poison and the good record behind it go to the same one. */
    private static final int PARTITION = 0;

    @Test
    void parksEachBadRecordAndGoesOn(SystemStack stack) throws Exception {
        long begin = System.nanoTime();
        var scene = BadInputScene.of(stack);
        List<Executable> checks = new ArrayList<>();
        try (var topics = new ConsumedTopics(stack.kafka());
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", stack.kafka(), "acks", "all", "max.request.size", "2000000"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            long before = events(stack);
            List<PoisonRecord> poisons = sendAll(scene, topics, producer);
            for (String topic : topics.topics()) {
                for (String service : topics.services(topic)) {
                    checks.addAll(checks(stack.api("operator"), service, topic, poisons, scene));
                }
            }
            long usage = poisons.stream()
                    .filter(poison -> poison.topic().equals("usage.recorded"))
                    .count();
            await().atMost(LIMIT).untilAsserted(() -> assertEquals(before + usage + 1, events(stack)));
            System.out.printf(
                    "Bad input: %d bad records on %d topics, read by services %d times, in %d s; Kafka itself refused"
                            + " %d%n",
                    poisons.size(),
                    topics.topics().size(),
                    topics.pairs() * poisons.size() / topics.topics().size(),
                    (System.nanoTime() - begin) / 1_000_000_000,
                    REFUSED_BY_KAFKA.size());
        }
        assertAll(checks);
        discardAll(stack.api("operator"));
    }

    private static List<PoisonRecord> sendAll(
            BadInputScene scene, ConsumedTopics topics, KafkaProducer<byte[], byte[]> producer) throws Exception {
        List<PoisonRecord> all = new ArrayList<>();
        List<Callable<Void>> works = new ArrayList<>();
        for (String topic : topics.topics()) {
            List<PoisonRecord> ofTopic = poisons(topic);
            all.addAll(ofTopic);
            works.add(() -> sendEach(ofTopic, scene, topics, producer));
        }
        var ended = new AtomicBoolean();
        var looking = Thread.ofVirtual().start(() -> {
            while (!ended.get()) {
                topics.look();
            }
        });
        try (var pool = Executors.newFixedThreadPool(TOPICS_AT_ONCE)) {
            for (var work : pool.invokeAll(works)) {
                work.get();
            }
        } finally {
            ended.set(true);
            looking.join();
        }
        return all;
    }

    private static List<PoisonRecord> poisons(String topic) {
        List<PoisonRecord> poisons = new ArrayList<>();
        BadInput.read().records().forEach(row -> poisons.add(new PoisonRecord(topic, row, poisons.size())));
        return poisons;
    }

    private static Void sendEach(
            List<PoisonRecord> poisons,
            BadInputScene scene,
            ConsumedTopics topics,
            KafkaProducer<byte[], byte[]> producer) {
        awaitGood(poisons.getFirst().topic(), poisons.size(), scene, topics, producer, WARM_UP);
        for (PoisonRecord poison : poisons) {
            if (!isTaken(producer, poison.record(scene, PARTITION))) {
                REFUSED_BY_KAFKA.add(poison);
            }
            if (ONE_BY_ONE) {
                awaitGood(poison.topic(), poison.number(), scene, topics, producer, LIMIT);
            } else {
                var good = send(producer, new GoodRecord(poison.topic(), poison.number()).record(scene, PARTITION));
                if (poison.equals(poisons.getLast())) {
                    awaitConsumed(topics, good, ALL_AT_ONCE);
                }
            }
        }
        return null;
    }

    /** A machine that hiccups gets a second chance; a partition that is held up fails it too. */
    private static void awaitGood(
            String topic,
            int number,
            BadInputScene scene,
            ConsumedTopics topics,
            KafkaProducer<byte[], byte[]> producer,
            Duration limit) {
        var good = new GoodRecord(topic, number).record(scene, PARTITION);
        try {
            awaitConsumed(topics, send(producer, good), limit);
        } catch (ConditionTimeoutException e) {
            awaitConsumed(topics, send(producer, good), limit);
        }
    }

    private static void awaitConsumed(ConsumedTopics topics, RecordMetadata record, Duration limit) {
        topics.awaitConsumed(record.topic(), record.partition(), record.offset(), limit);
    }

    /** Kafka itself refuses a record without a key on a compacted topic. */
    private static boolean isTaken(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        try {
            send(producer, record);
            return true;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof ExecutionException refused
                    && refused.getCause() instanceof InvalidRecordException) {
                return false;
            }
            throw e;
        }
    }

    private static RecordMetadata send(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Executable> checks(
            Api operator, String service, String topic, List<PoisonRecord> poisons, BadInputScene scene) {
        Map<String, JsonNode> byKey = new HashMap<>();
        List<JsonNode> withoutKey = new ArrayList<>();
        parked(operator, service, "&topic=" + topic).forEach(event -> {
            if (event.path("key").isTextual()) {
                byKey.put(event.path("key").asText(), event);
            } else {
                withoutKey.add(event);
            }
        });
        List<Executable> checks = new ArrayList<>();
        poisons.stream().filter(poison -> isExpected(poison, topic)).forEach(poison -> {
            JsonNode event = poison.key()
                    .map(byKey::get)
                    .orElseGet(() -> withoutKey.isEmpty() ? null : withoutKey.removeFirst());
            checks.add(() -> check(service, poison, event, scene));
        });
        return checks;
    }

    private static boolean isExpected(PoisonRecord poison, String topic) {
        return poison.topic().equals(topic) && !REFUSED_BY_KAFKA.contains(poison);
    }

    private static void check(String service, PoisonRecord poison, JsonNode event, BadInputScene scene) {
        String name = service + ", " + poison.name();
        assertTrue(event != null, name + " is lost");
        String detail = event.path("detail").asText();
        assertEquals(poison.reason(), event.path("reason").asText(), name + ": " + detail);
        assertTrue(detail.endsWith(".") && detail.length() < 300, name + ": " + detail);
        assertFalse(detail.matches("(?s).*(Exception|io\\.saldo|java\\.|\\n).*"), name + ": " + detail);
        byte[] sent = poison.value(scene);
        assertEquals(
                Base64.getEncoder().encodeToString(sent == null ? new byte[0] : sent),
                event.path("bytes").asText(),
                name);
    }

    private static long events(SystemStack stack) {
        return Stream.of("2026-09", "2026-10", "2026-11", "2026-12")
                .mapToLong(month -> stack.api("operator")
                        .get("/api/v1/cloud-accounts/" + BadInputScene.CLOUD_ACCOUNT + "/usage?counted=true&month="
                                + month)
                        .path("events")
                        .asLong())
                .sum();
    }

    private static List<JsonNode> parked(Api operator, String service, String filter) {
        List<JsonNode> events = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = operator.get("/api/v1/services/" + service + "/parked-events?limit=100" + filter + cursor);
            page.path("items").forEach(events::add);
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return events;
    }

    private static void discardAll(Api operator) {
        for (String service : List.of("account", "invoice", "payment", "notification")) {
            for (JsonNode event : parked(operator, service, "")) {
                operator.post(
                        "/api/v1/services/" + service + "/parked-events/"
                                + event.path("id").asText() + "/discard",
                        Map.of("reason", "Bad on purpose"));
            }
            assertEquals(List.of(), parked(operator, service, ""), service);
        }
    }
}
