package io.saldo.servers;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Where a Kafka broker listens, whoever started it. */
public record KafkaEndpoint(String bootstrapServers) {

    private static final short ONE_REPLICA = 1;
    private static final Duration KNOWN_LIMIT = Duration.ofSeconds(30);

    /** Makes the missing topics, {@code configs} may name settings per topic; returns when the broker serves all. */
    public void createTopics(Map<String, Integer> partitions, Map<String, Map<String, String>> configs) {
        var topics = partitions.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), ONE_REPLICA)
                        .configs(configs.getOrDefault(topic.getKey(), Map.of())))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(topics).values().forEach(KafkaEndpoint::awaitCreated);
            awaitKnown(admin, partitions.keySet());
        }
    }

    private static void awaitCreated(String topic, KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create topic " + topic, e.getCause());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The controller makes a topic a moment before the broker serves it; a consumer that comes between waits long. */
    private static void awaitKnown(Admin admin, Collection<String> topics) {
        long end = System.nanoTime() + KNOWN_LIMIT.toNanos();
        while (!known(admin, topics)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the broker does not serve all of " + topics);
            }
        }
    }

    private static boolean known(Admin admin, Collection<String> topics) {
        try {
            return admin.describeTopics(topics).allTopicNames().get().size() == topics.size();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new IllegalStateException("cannot describe " + topics, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while creating topics", e);
    }
}
