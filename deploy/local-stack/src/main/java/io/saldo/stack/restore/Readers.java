package io.saldo.stack.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The consumer groups of services that do not run, and where their topics stand. */
record Readers(Admin admin) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int SAME_LOOKS = 8;
    private static final int MOST_LOOKS = 120;

    /** Every group with the topics that it has read. */
    Map<String, Set<String>> topics() throws ExecutionException, InterruptedException {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String group : allGroups()) {
            groups.put(
                    group,
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().keySet().stream()
                            .map(TopicPartition::topic)
                            .collect(Collectors.toSet()));
        }
        return groups;
    }

    /** A broker that has just started knows its groups one by one: until there are some, and no more for a while. */
    private Set<String> allGroups() throws ExecutionException, InterruptedException {
        Set<String> known = Set.of();
        int same = 0;
        for (int look = 0; look < MOST_LOOKS && same < SAME_LOOKS; look++) {
            Set<String> now = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                    .map(GroupListing::groupId)
                    .collect(Collectors.toSet());
            same = !now.isEmpty() && now.equals(known) ? same + 1 : 0;
            known = now;
            Thread.sleep(BETWEEN_LOOKS);
        }
        if (known.isEmpty()) {
            throw new IllegalStateException("Kafka knows no readers.");
        }
        return known;
    }

    /** Every partition of these topics, with what was sent in the margin before the moment. */
    List<Span> spans(Set<String> topics, Instant moment, Duration margin)
            throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        ListOffsetsResult from =
                ask(partitions, OffsetSpec.forTimestamp(moment.minus(margin).toEpochMilli()));
        ListOffsetsResult until = ask(partitions, OffsetSpec.forTimestamp(moment.toEpochMilli() + 1));
        ListOffsetsResult ends = ask(partitions, OffsetSpec.latest());
        List<Span> spans = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            long end = ends.partitionResult(partition).get().offset();
            spans.add(new Span(
                    partition,
                    orEnd(from.partitionResult(partition).get().offset(), end),
                    orEnd(until.partitionResult(partition).get().offset(), end),
                    end));
        }
        return spans;
    }

    /** Whoever was killed counts as a member for a while; it is put out first. */
    void set(String group, Map<TopicPartition, OffsetAndMetadata> offsets)
            throws ExecutionException, InterruptedException {
        var members = admin.describeConsumerGroups(List.of(group)).all().get().get(group);
        if (members != null && !members.members().isEmpty()) {
            admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
        }
        admin.alterConsumerGroupOffsets(group, offsets).all().get();
    }

    private ListOffsetsResult ask(List<TopicPartition> partitions, OffsetSpec which) {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(one -> one, _ -> which)));
    }

    /** Kafka says -1 when nothing was sent since. */
    private static long orEnd(long offset, long end) {
        return offset < 0 ? end : offset;
    }
}
