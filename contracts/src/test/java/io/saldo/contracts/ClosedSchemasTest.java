package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A producer that sends a field which no schema names fails its contract test, wherever the field is. */
class ClosedSchemasTest {
    private static final Schemas OPEN = Schemas.open();
    private static final Schemas CLOSED = Schemas.closed();

    /** Objects that are open for producers too: what a notice shows, free tags, the value of a setting, of a removed object. */
    private static final Set<String> FREE = Set.of(
            "account.notice /data",
            "usage.recorded /tags",
            "reference.changed /value/value",
            "reference.changed /value/dated/0/value",
            "reference.changed removed /value");

    static Stream<Path> examples() {
        return Contracts.topics().stream().flatMap(topic -> Contracts.validExamples(topic).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void refuseAnUndeclaredFieldInEveryObject(Path example) {
        String topic = Contracts.topicOf(example);
        JsonNode value = Contracts.json(example);
        for (String at : objects(topic, value)) {
            JsonNode changed = value.deepCopy();
            ((ObjectNode) changed.at(at)).put("undeclared", 1);
            assertEquals(Set.of(), OPEN.violations(topic, changed), example::toString);
            assertEquals(Set.of(at + "/undeclared"), CLOSED.violations(topic, changed), example::toString);
        }
    }

    private static Set<String> objects(String topic, JsonNode value) {
        Set<String> objects = new TreeSet<>();
        String what = topic + (value.path("removed").booleanValue() ? " removed" : "");
        collect(what, "", value, objects);
        return objects;
    }

    private static void collect(String what, String at, JsonNode value, Set<String> objects) {
        if (FREE.contains(what + " " + at)) {
            return;
        }
        if (value.isObject()) {
            objects.add(at);
        }
        value.forEachEntry((name, child) -> collect(what, at + "/" + name, child, objects));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(what, at + "/" + i, value.get(i), objects);
        }
    }
}
