package io.saldo.servers;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Where a Kafka broker listens, whoever started it. */
public record KafkaEndpoint(String bootstrapServers) {

    private static final short ONE_REPLICA = 1;

    /** Makes the missing topics with these partitions; {@code configs} may name settings per topic. */
    public void createTopics(Map<String, Integer> partitions, Map<String, Map<String, String>> configs) {
        var topics = partitions.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), ONE_REPLICA)
                        .configs(configs.getOrDefault(topic.getKey(), Map.of())))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            CreateTopicsResult result = admin.createTopics(topics);
            result.values().forEach(KafkaEndpoint::awaitCreated);
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
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topic " + topic, e);
        }
    }
}
