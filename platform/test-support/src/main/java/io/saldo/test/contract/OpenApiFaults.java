package io.saldo.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with an OpenAPI document, whatever the API: dead ends, leftovers, operations that never fail or say nothing. */
final class OpenApiFaults {

    private static final String JSON = "application/json";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;
    private final Set<String> references;

    private OpenApiFaults(JsonNode document) {
        this.document = document;
        this.references = new TreeSet<>(document.findValuesAsText("$ref"));
    }

    static Set<String> of(String yaml) {
        try {
            var faults = new OpenApiFaults(new YAMLMapper().readTree(yaml));
            return Stream.of(faults.deadEnds(), faults.leftovers(), faults.neverFailing(), faults.speechless())
                    .flatMap(found -> found)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("The OpenAPI document cannot be read.", malformed);
        }
    }

    private Stream<String> deadEnds() {
        return references.stream()
                .filter(reference -> at(reference).isMissingNode())
                .map(reference -> "Nothing is at " + reference);
    }

    private Stream<String> leftovers() {
        return document.at("/components/schemas")
                .propertyStream()
                .map(schema -> SCHEMAS + schema.getKey())
                .filter(schema -> !references.contains(schema))
                .map(schema -> "Nothing refers to " + schema);
    }

    private Stream<String> neverFailing() {
        return operations()
                .filter(operation -> operation.answers().noneMatch(OpenApiFaults::isProblem))
                .map(operation -> "No problem is named by " + operation.name());
    }

    private Stream<String> speechless() {
        return operations()
                .filter(operation -> operation.answers().anyMatch(OpenApiFaults::isSpeechless))
                .map(operation -> "Not all that comes back is described by " + operation.name());
    }

    private static boolean isProblem(Answer answer) {
        return answer.body().path("content").has("application/problem+json");
    }

    private static boolean isSpeechless(Answer answer) {
        JsonNode content = answer.body().path("content");
        return answer.status().startsWith("2")
                && !answer.status().equals("204")
                && (content.isEmpty()
                        || content.has(JSON) && !content.path(JSON).has("schema"));
    }

    private Stream<Operation> operations() {
        return document.path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .map(operation -> operation(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    }

    private Operation operation(String name, JsonNode operation) {
        return new Operation(
                name,
                operation.path("responses").properties().stream()
                        .map(answer -> new Answer(answer.getKey(), meant(answer.getValue())))
                        .toList());
    }

    private JsonNode meant(JsonNode answer) {
        return answer.has("$ref") ? at(answer.path("$ref").asText()) : answer;
    }

    private JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }

    private record Operation(String name, List<Answer> all) {
        Stream<Answer> answers() {
            return all.stream();
        }
    }

    private record Answer(String status, JsonNode body) {}
}
