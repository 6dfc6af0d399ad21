package io.saldo.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module, as its tests read them. */
final class Contracts {
    static final Path ROOT = Path.of("src", "main", "resources", "contracts");
    private static final Path EVENTS = ROOT.resolve("events");
    private static final String INDEX = "wrong-at.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    /** Every topic with a folder; {@code common} is none. */
    static List<String> topics() {
        return children(EVENTS)
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.equals("common"))
                .toList();
    }

    static Path schema(String topic) {
        return EVENTS.resolve(topic).resolve("v1.schema.json");
    }

    static List<Path> validExamples(String topic) {
        return children(EVENTS.resolve(topic).resolve("examples/valid")).toList();
    }

    static List<Path> invalidExamples(String topic) {
        return children(EVENTS.resolve(topic).resolve("examples/invalid"))
                .filter(file -> !file.endsWith(INDEX))
                .toList();
    }

    /** Where each invalid example of the topic is wrong: its file name and a JSON pointer. */
    static JsonNode wrongAt(String topic) {
        return json(EVENTS.resolve(topic).resolve("examples/invalid").resolve(INDEX));
    }

    static String topicOf(Path example) {
        return EVENTS.relativize(example).getName(0).toString();
    }

    static JsonNode asyncApi() {
        try {
            return new YAMLMapper().readTree(ROOT.resolve("asyncapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
