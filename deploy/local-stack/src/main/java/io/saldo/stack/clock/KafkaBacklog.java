package io.saldo.stack.clock;

import io.saldo.servers.KafkaEndpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The lag of every consumer group. Groups whose name begins with {@code probe-} are a test's and hold nothing up. */
public final class KafkaBacklog implements Backlog, AutoCloseable {

    private static final String PROBE = "probe-";
    private static final int CALL_LIMIT_MILLIS = 5_000;

    private final Admin admin;

    public KafkaBacklog(KafkaEndpoint kafka) {
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_LIMIT_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, CALL_LIMIT_MILLIS));
    }

    /** What a group has consumed of each partition that it reads; 0 of one that it never committed. */
    private record Group(String name, Map<TopicPartition, Long> consumed) {}

    @Override
    public Level level() {
        try {
            List<Group> groups = groups();
            Set<TopicPartition> partitions = groups.stream()
                    .flatMap(group -> group.consumed().keySet().stream())
                    .collect(Collectors.toSet());
            ListOffsetsResult earliest = admin.listOffsets(all(partitions, OffsetSpec.earliest()));
            ListOffsetsResult latest = admin.listOffsets(all(partitions, OffsetSpec.latest()));
            Map<TopicPartition, Long> first = offsets(earliest);
            Map<TopicPartition, Long> end = offsets(latest);
            return new Level(
                    behind(groups, first, end),
                    end.values().stream().mapToLong(Long::longValue).sum());
        } catch (ExecutionException e) {
            return new Level(List.of("Kafka: " + e.getMessage()), 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Level(List.of("Kafka: was not waited for"), 0);
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private static List<String> behind(
            List<Group> groups, Map<TopicPartition, Long> first, Map<TopicPartition, Long> end) {
        List<String> behind = new ArrayList<>();
        for (Group group : groups) {
            long lag = group.consumed().entrySet().stream()
                    .mapToLong(entry -> end.getOrDefault(entry.getKey(), 0L)
                            - Math.max(entry.getValue(), first.getOrDefault(entry.getKey(), 0L)))
                    .map(records -> Math.max(0, records))
                    .sum();
            if (lag > 0) {
                behind.add("Kafka: group " + group.name() + " is behind by " + lag);
            }
        }
        return List.copyOf(behind);
    }

    private List<Group> groups() throws ExecutionException, InterruptedException {
        List<String> names = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .filter(name -> !name.startsWith(PROBE))
                .sorted()
                .toList();
        var descriptions = admin.describeConsumerGroups(names).all();
        var committed = admin.listConsumerGroupOffsets(names.stream()
                        .collect(Collectors.toMap(name -> name, name -> new ListConsumerGroupOffsetsSpec())))
                .all();
        var offsets = committed.get();
        return descriptions.get().values().stream()
                .map(group -> group(group, offsets.getOrDefault(group.groupId(), Map.of())))
                .toList();
    }

    /** Assigned partitions too: of a group that has just begun nothing is committed yet. */
    private static Group group(ConsumerGroupDescription description, Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<TopicPartition, Long> consumed = new HashMap<>();
        description.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .forEach(partition -> consumed.put(partition, 0L));
        committed.forEach((partition, offset) -> consumed.put(partition, offset == null ? 0L : offset.offset()));
        return new Group(description.groupId(), consumed);
    }

    private static Map<TopicPartition, OffsetSpec> all(Collection<TopicPartition> partitions, OffsetSpec which) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
    }

    private static Map<TopicPartition, Long> offsets(ListOffsetsResult asked)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        asked.all().get().forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }
}
