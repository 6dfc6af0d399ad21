package io.saldo.test.infra;

import io.saldo.servers.KafkaEndpoint;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.TopicPartition;

/** Empty topics under their real names: what an earlier module left in them, records and offsets, is gone. */
final class FreshTopics {

    private static final long GONE_LIMIT_NANOS = 30_000_000_000L;

    private FreshTopics() {}

    static void make(KafkaEndpoint kafka, Map<String, Integer> partitions) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
            delete(admin, partitions.keySet());
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot empty " + partitions.keySet(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while emptying topics", e);
        }
        kafka.createTopics(partitions, Map.of());
    }

    private static void delete(Admin admin, Set<String> wanted) throws ExecutionException, InterruptedException {
        Set<String> old = new HashSet<>(admin.listTopics().names().get());
        old.retainAll(wanted);
        admin.deleteTopics(old).all().get();
        long end = System.nanoTime() + GONE_LIMIT_NANOS;
        while (anyOffset(admin, old)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("consumer groups keep their offsets of " + old);
            }
        }
    }

    /** Offsets of a deleted topic vanish a little later; kept, they would hide the first records of the new one. */
    private static boolean anyOffset(Admin admin, Set<String> topics) throws ExecutionException, InterruptedException {
        for (GroupListing group : admin.listGroups().all().get()) {
            Collection<TopicPartition> committed = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet();
            if (committed.stream().anyMatch(partition -> topics.contains(partition.topic()))) {
                return true;
            }
        }
        return false;
    }
}
