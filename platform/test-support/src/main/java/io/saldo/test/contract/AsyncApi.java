package io.saldo.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The channels of asyncapi.yaml and the operations on them, each of the service that its tag names. */
record AsyncApi(Set<String> topics, List<Operation> operations) {

    /** A service sends ({@code send}) or reads ({@code receive}) a topic. */
    record Operation(String service, String action, String topic) {}

    static AsyncApi load() {
        JsonNode document;
        try {
            document = new YAMLMapper().readTree(Contents.read("contracts/asyncapi.yaml"));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("asyncapi.yaml cannot be read.", malformed);
        }
        Set<String> topics = new TreeSet<>();
        document.path("channels").forEachEntry((topic, channel) -> topics.add(topic));
        return new AsyncApi(
                topics,
                document.path("operations")
                        .valueStream()
                        .map(AsyncApi::operation)
                        .toList());
    }

    SortedSet<String> topics(String service, String action) {
        List<Operation> own = operations.stream()
                .filter(operation -> operation.service.equals(service))
                .toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("asyncapi.yaml knows no service '%s'.".formatted(service));
        }
        return own.stream()
                .filter(operation -> operation.action.equals(action))
                .map(Operation::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Operation operation(JsonNode operation) {
        return new Operation(
                operation.at("/tags/0/name").asText(),
                operation.path("action").asText(),
                operation.at("/channel/$ref").asText().replace("#/channels/", ""));
    }
}
