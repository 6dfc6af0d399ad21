package io.saldo.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidExamplesTest {
    private static final Schemas OPEN = Schemas.open();

    static Stream<Path> examples() {
        return topics().flatMap(topic -> Contracts.invalidExamples(topic).stream());
    }

    static Stream<String> topics() {
        return Contracts.topics().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isRefusedForItsOneFault(Path example) {
        String topic = Contracts.topicOf(example);
        String wrongAt =
                Contracts.wrongAt(topic).path(example.getFileName().toString()).asText("not in wrong-at.json");
        assertEquals(Set.of(wrongAt), OPEN.violations(topic, Contracts.json(example)), example::toString);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void areAtLeastThreeAndAllInTheIndex(String topic) {
        Set<String> files = Contracts.invalidExamples(topic).stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        Set<String> indexed =
                Contracts.wrongAt(topic).propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
        assertEquals(files, indexed);
        assertTrue(files.size() >= 3, topic + " has only " + files);
    }
}
