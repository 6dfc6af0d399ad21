package io.saldo.system.kill;

import io.saldo.system.SystemStack;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.TopicPartition;

/** Looks whether each service has taken each event that was sent on a topic it reads, by the rows of its inbox. */
record Taken(SystemStack stack, Map<String, Set<String>> sentByTopic) {

    /** They keep the effect of an event apart from its delivery in a way of their own (ADR 13, U-1). */
    private static final Set<String> WITHOUT_INBOX =
            Set.of("account-service.charge-accrued", "invoice-service.usage-recorded");

    private static final String SERVICE = "-service.";

    /** Events that nobody has kept, each with who should have. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        try (Admin kafka = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
            List<String> groups = kafka.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                    .map(GroupListing::groupId)
                    .filter(group -> group.contains(SERVICE) && !WITHOUT_INBOX.contains(group))
                    .sorted()
                    .toList();
            for (String group : groups) {
                Set<String> kept = inbox(group.substring(0, group.indexOf(SERVICE)));
                kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().keySet().stream()
                        .map(TopicPartition::topic)
                        .distinct()
                        .flatMap(topic -> sentByTopic.getOrDefault(topic, Set.of()).stream())
                        .filter(event -> !kept.contains(event))
                        .forEach(event -> missing.add(group + ": " + event));
            }
            return missing;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Set<String> inbox(String service) {
        Set<String> events = new HashSet<>();
        try (var connection = stack.database(service);
                var result = connection.createStatement().executeQuery("select event_id from inbox")) {
            while (result.next()) {
                events.add(result.getString(1));
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
