package io.saldo.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key of a topic, who sends it and who reads it. */
record Flow(String key, Set<String> from, Set<String> to) {
    private static final Path PAGE = Path.of("..", "docs", "events.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| ([a-z +]+) \\| ([a-z, ]+) -> ([a-z, ]+) \\| .+ \\|$");
    private static final Map<String, String> KEYS = Map.of(
            "#/components/messageBindings/accountKey", "account",
            "#/components/messageBindings/cloudAccountKey", "cloud account",
            "#/components/messageBindings/referenceKey", "kind + id");

    /** By topic, as asyncapi.yaml says it. */
    static SortedMap<String, Flow> ofAsyncApi() {
        JsonNode asyncApi = Contracts.asyncApi();
        SortedMap<String, Flow> flows = new TreeMap<>();
        asyncApi.path("components").path("messages").forEachEntry((topic, message) -> {
            String key = KEYS.get(message.at("/bindings/$ref").asText());
            flows.put(topic, new Flow(key, new TreeSet<>(), new TreeSet<>()));
        });
        asyncApi.path("operations").forEach(operation -> flows.get(topicOf(operation))
                .side(operation.path("action").asText())
                .add(operation.at("/tags/0/name").asText()));
        return flows;
    }

    /** By topic, as the table of docs/events.md says it. */
    static SortedMap<String, Flow> ofPage() {
        SortedMap<String, Flow> flows = new TreeMap<>();
        ROW.matcher(Contracts.text(PAGE))
                .results()
                .forEach(row -> flows.put(
                        row.group(1), new Flow(row.group(2), services(row.group(3)), services(row.group(4)))));
        return flows;
    }

    static String topicOf(JsonNode operation) {
        return operation.at("/channel/$ref").asText().replace("#/channels/", "");
    }

    private Set<String> side(String action) {
        return action.equals("send") ? from : to;
    }

    private static Set<String> services(String names) {
        return Stream.of(names.split(", ", -1))
                .map(name -> name.equals("cloud platform") ? "cloud-platform" : name + "-service")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
