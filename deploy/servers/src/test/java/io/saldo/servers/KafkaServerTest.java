package io.saldo.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaServerTest {

    private static final String TOPIC = "invoice.issued";

    private final Path folder = Workspace.fresh("kafka");
    private final List<Integer> ports = FreePorts.distinct(2);

    @Test
    void goesOnWithItsTopicsAfterAStop() throws ExecutionException, InterruptedException {
        try (KafkaServer server = start()) {
            server.createTopics(Map.of(TOPIC, 4), Map.of(TOPIC, Map.of("retention.ms", "-1")));
            server.createTopics(Map.of(TOPIC, 4), Map.of());
            server.close();
            assertFalse(server.process().alive());
        }

        try (KafkaServer server = start();
                Admin admin = admin(server)) {
            assertEquals(4, describe(admin).partitions().size());
            assertEquals("-1", retention(admin));
        }
    }

    @Test
    void refusesATopicThatNobodyMade() {
        Map<String, Object> impatient = Map.of("max.block.ms", "2000");
        try (KafkaServer server = start();
                var producer =
                        new KafkaProducer<>(with(server, impatient), new StringSerializer(), new StringSerializer())) {
            assertThrows(Exception.class, () -> producer.send(new ProducerRecord<>("invoice.isued", "{}"))
                    .get());
        }
    }

    @Test
    void leavesNoChildWhenKilledAndStartsAgain() throws ExecutionException, InterruptedException {
        KafkaServer server = start();
        server.createTopics(Map.of(TOPIC, 1), Map.of());
        ProcessHandle root = ProcessHandle.of(server.process().pid()).orElseThrow();
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(root), root.descendants()).toList();

        server.process().kill();

        assertTrue(tree.stream().noneMatch(ProcessTree::runs));
        try (KafkaServer again = start();
                Admin admin = admin(again)) {
            assertEquals(1, describe(admin).partitions().size());
        }
    }

    @Test
    void saysWhatIsMissingWithoutItsJars() {
        var failure =
                assertThrows(IllegalStateException.class, () -> KafkaServer.start(settings(folder.resolve("no-jars"))));

        assertTrue(failure.toString().contains("build deploy/kafka-broker first"), failure::toString);
    }

    private KafkaServer start() {
        return KafkaServer.start(settings(Workspace.KAFKA_JARS));
    }

    private KafkaServer.Settings settings(Path jars) {
        List<String> jvm = Stream.concat(KafkaServer.SMALL_JVM.stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                .toList();
        return new KafkaServer.Settings(
                jars,
                folder.resolve("home"),
                ports.get(0),
                ports.get(1),
                jvm,
                folder.resolve("log"),
                Lifetime.ofThisJvm());
    }

    private static Map<String, Object> with(KafkaServer server, Map<String, Object> more) {
        var configuration = new HashMap<String, Object>(more);
        configuration.put("bootstrap.servers", server.bootstrapServers());
        return configuration;
    }

    private static Admin admin(KafkaServer server) {
        return Admin.create(with(server, Map.of()));
    }

    private static TopicDescription describe(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeTopics(List.of(TOPIC))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next();
    }

    private static String retention(Admin admin) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        Config config = admin.describeConfigs(List.of(topic))
                .all()
                .get()
                .values()
                .iterator()
                .next();
        return config.get("retention.ms").value();
    }
}
