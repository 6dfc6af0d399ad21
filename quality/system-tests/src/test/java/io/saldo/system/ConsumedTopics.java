package io.saldo.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.TopicPartition;

/** Which service reads which topic, as Kafka knows it, and how far each has come. */
final class ConsumedTopics implements AutoCloseable {

    private final Admin admin;

    /** Groups by topic; a group's name begins with its service's. */
    private final Map<String, List<String>> groups = new TreeMap<>();

    private final Map<String, Map<TopicPartition, Long>> consumed = new ConcurrentHashMap<>();

    ConsumedTopics(String kafka) {
        admin = Admin.create(Map.of("bootstrap.servers", kafka));
        Collection<ConsumerGroupDescription> all = now(() -> {
            List<String> names = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(name -> name.contains("-service."))
                    .toList();
            return admin.describeConsumerGroups(names).all().get().values();
        });
        all.forEach(group -> group.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .map(TopicPartition::topic)
                .distinct()
                .forEach(topic -> groups.merge(topic, List.of(group.groupId()), ConsumedTopics::joined)));
    }

    Collection<String> topics() {
        return groups.keySet();
    }

    /** The services, as their paths name them. */
    List<String> services(String topic) {
        return groups.get(topic).stream()
                .map(group -> group.substring(0, group.indexOf("-service.")))
                .distinct()
                .toList();
    }

    int pairs() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** Waits until every reader of the topic has acknowledged the record at that place. */
    void awaitConsumed(String topic, int partition, long offset, Duration limit) {
        var place = new TopicPartition(topic, partition);
        await(topic + " " + partition + "@" + offset)
                .atMost(limit)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> groups.get(topic).stream()
                        .allMatch(
                                group -> consumed.getOrDefault(group, Map.of()).getOrDefault(place, 0L) > offset));
    }

    /** Looks how far everybody is; to be called over and over by one thread. */
    void look() {
        Map<String, ListConsumerGroupOffsetsSpec> asked = new HashMap<>();
        groups.values().forEach(names -> names.forEach(name -> asked.put(name, new ListConsumerGroupOffsetsSpec())));
        now(() -> admin.listConsumerGroupOffsets(asked).all().get()).forEach((group, offsets) -> {
            Map<TopicPartition, Long> places = new HashMap<>();
            offsets.forEach((place, offset) -> places.put(place, offset == null ? 0L : offset.offset()));
            consumed.put(group, places);
        });
    }

    @Override
    public void close() {
        admin.close();
    }

    private interface Asking<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    private static <T> T now(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream())
                .distinct()
                .toList();
    }
}
