package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidExamplesTest {
    private static final Schemas OPEN = Schemas.open();
    private static final Schemas CLOSED = Schemas.closed();

    static Stream<Path> examples() {
        return topics().flatMap(topic -> Contracts.validExamples(topic).stream());
    }

    static Stream<String> topics() {
        return Contracts.topics().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsToItsSchema(Path example) {
        assertEquals(Set.of(), OPEN.violations(Contracts.topicOf(example), Contracts.json(example)), example::toString);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasNoUndeclaredField(Path example) {
        assertEquals(
                Set.of(), CLOSED.violations(Contracts.topicOf(example), Contracts.json(example)), example::toString);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void minimalLeavesOutAllThatMayBeLeftOut(String topic) {
        JsonNode minimal = Contracts.json(example(topic, "minimal.json"));
        for (String field : fields(minimal)) {
            ObjectNode without = minimal.deepCopy();
            without.remove(field);
            assertFalse(OPEN.violations(topic, without).isEmpty(), field + " could be left out of " + topic);
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void showEveryDeclaredField(String topic) {
        Set<String> shown = new TreeSet<>();
        Contracts.validExamples(topic).forEach(example -> shown.addAll(Fields.used(Contracts.json(example))));
        Set<String> missing = new TreeSet<>(Fields.declared(topic));
        missing.removeAll(shown);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void haveAMinimalAndAFullOne(String topic) {
        List<Path> examples = Contracts.validExamples(topic);
        assertTrue(examples.contains(example(topic, "minimal.json")), topic);
        assertTrue(examples.contains(example(topic, "full.json")), topic);
    }

    private static Path example(String topic, String name) {
        return Contracts.schema(topic).resolveSibling(Path.of("examples", "valid", name));
    }

    private static List<String> fields(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
