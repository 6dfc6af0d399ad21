package io.saldo.stack.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.servers.FreePorts;
import io.saldo.servers.KafkaEndpoint;
import io.saldo.servers.KafkaServer;
import io.saldo.servers.Lifetime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("stack")
class KafkaBacklogTest {

    @TempDir
    static Path folder;

    private static KafkaServer broker;

    @BeforeAll
    static void start() {
        List<Integer> ports = FreePorts.distinct(2);
        broker = KafkaServer.start(new KafkaServer.Settings(
                Path.of(System.getProperty("saldo.root"), "deploy/kafka-broker/target/lib"),
                folder.resolve("kafka"),
                ports.getFirst(),
                ports.getLast(),
                KafkaServer.SMALL_JVM,
                folder.resolve("kafka.log"),
                Lifetime.ofThisJvm()));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void seesWhichConsumersAreBehind() {
        KafkaEndpoint kafka = broker.endpoint();
        kafka.createTopics(Map.of("lag.test", 2), Map.of());
        try (var backlog = new KafkaBacklog(kafka);
                var consumer = consumer(kafka, "slow");
                var probe = consumer(kafka, "probe-test")) {
            consumer.subscribe(List.of("lag.test"));
            probe.subscribe(List.of("lag.test"));
            send(kafka, "lag.test", 5);
            Awaitility.await()
                    .until(() -> consumer.poll(Duration.ofMillis(100)).count() > 0
                            && probe.poll(Duration.ofMillis(100)) != null);

            assertEquals(
                    List.of("Kafka: group slow is behind by 5"), backlog.level().behind());
            consumer.commitSync();
            assertEquals(List.of(), backlog.level().behind());
            assertEquals(5, backlog.level().written());
        }
    }

    private static KafkaConsumer<String, String> consumer(KafkaEndpoint kafka, String group) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "group.id",
                        group,
                        "enable.auto.commit",
                        "false",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static void send(KafkaEndpoint kafka, String topic, int records) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (int i = 0; i < records; i++) {
                var _ = producer.send(new ProducerRecord<>(topic, 0, "key", "value"));
            }
        }
    }
}
