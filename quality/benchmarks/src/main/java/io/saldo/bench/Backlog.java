package io.saldo.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** What the services have not yet done: records that were not acknowledged, events that were not sent. */
final class Backlog implements AutoCloseable {

    private static final List<String> DATABASES = List.of("account", "invoice", "payment", "notification");

    private final BenchStack stack;
    private final Admin admin;

    Backlog(BenchStack stack) {
        this.stack = stack;
        this.admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()));
    }

    /** Records of a topic that a group has not acknowledged, also while nobody reads them. */
    long behind(String group, String topic) {
        return await(() -> {
            Map<TopicPartition, Long> taken = new HashMap<>();
            admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                    .flatMap(found -> found.partitions().stream())
                    .forEach(partition -> taken.put(new TopicPartition(topic, partition.partition()), 0L));
            acknowledged(group).forEach((partition, offset) -> taken.replace(partition, offset));
            return behind(taken);
        });
    }

    /** Records that a group has not acknowledged, of what it reads now or has read before. */
    private long behind(String group) {
        return await(() -> {
            Map<TopicPartition, Long> taken = new HashMap<>();
            assigned(group).forEach(partition -> taken.put(partition, 0L));
            taken.putAll(acknowledged(group));
            return behind(taken);
        });
    }

    private Map<TopicPartition, Long> acknowledged(String group) throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private long behind(Map<TopicPartition, Long> taken) throws ExecutionException, InterruptedException {
        var ends = admin.listOffsets(taken.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get();
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue().offset() - taken.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private Set<TopicPartition> assigned(String group) throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .flatMap(found -> found.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
    }

    /** Waits until nothing is left to do anywhere; gives how long that took. */
    Duration awaitNone(String what) {
        long begin = System.nanoTime();
        long said = begin;
        int quiet = 0;
        while (quiet < 2) {
            long left = left();
            quiet = left == 0 ? quiet + 1 : 0;
            if (left > 0 && System.nanoTime() - said > 5_000_000_000L) {
                said = System.nanoTime();
                Progress.say("%s: %,d records and events are left".formatted(what, left));
            }
            Pause.millis(100);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private long left() {
        List<String> groups = await(() -> admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .toList());
        return groups.stream().mapToLong(this::behind).sum()
                + DATABASES.stream().mapToLong(this::unsent).sum();
    }

    private long unsent(String database) {
        try (Connection connection = stack.database(database);
                ResultSet row = connection.createStatement().executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    /** A question to Kafka. */
    private interface Asked<T> {
        T answer() throws ExecutionException, InterruptedException;
    }

    private static <T> T await(Asked<T> question) {
        try {
            return question.answer();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
