package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFilesTest {
    private static final Schemas OPEN = Schemas.open();

    static Stream<String> schemas() {
        return Stream.concat(Contracts.topics().stream(), Stream.of("common"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void areDraft202012(String topic) {
        JsonNode schema = Contracts.json(Contracts.schema(topic));
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.path("$schema").asText());
        assertEquals(Set.of(), OPEN.violationsOfSchema(schema));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void areNamedByTheirTopic(String topic) {
        JsonNode schema = Contracts.json(Contracts.schema(topic));
        assertEquals(
                "https://saldo.dev/contracts/events/" + topic + "/v1",
                schema.path("$id").asText());
        assertEquals(topic, schema.path("title").asText());
        assertTrue(schema.path("description").asText().length() > 10, topic);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void requireOnlyWhatTheyDeclare(String topic) {
        requireOnlyDeclared(topic, Contracts.json(Contracts.schema(topic)));
    }

    private static void requireOnlyDeclared(String at, JsonNode schema) {
        if (schema.path("additionalProperties").asBoolean()) {
            schema.path("required")
                    .forEach(name ->
                            assertTrue(schema.path("properties").has(name.asText()), at + " does not declare " + name));
        }
        schema.forEachEntry((name, child) -> requireOnlyDeclared(at + "/" + name, child));
    }
}
