package io.saldo.test.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the contracts on the class path, in a jar or in a folder. */
final class Contents {
    private Contents() {}

    static String read(String path) {
        try (InputStream stream = url(path).openStream()) {
            return text(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<byte[]> validExamples(String topic) {
        String[] jarAndEntry =
                url("contracts/events/" + topic + "/v1.schema.json").toString().split("!", 2);
        try {
            if (jarAndEntry.length == 1) {
                return examplesBeside(Path.of(URI.create(jarAndEntry[0])));
            }
            Path jar = Path.of(URI.create(jarAndEntry[0].substring("jar:".length())));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return examplesBeside(files.getPath(jarAndEntry[1]));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<byte[]> examplesBeside(Path schema) throws IOException {
        List<byte[]> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(schema.resolveSibling("examples").resolve("valid"))) {
            for (Path file : files.sorted().toList()) {
                examples.add(Files.readAllBytes(file));
            }
        }
        return examples;
    }

    private static URL url(String path) {
        URL url = Contents.class.getClassLoader().getResource(path);
        return Objects.requireNonNull(url, () -> path + " is not on the class path.");
    }
}
