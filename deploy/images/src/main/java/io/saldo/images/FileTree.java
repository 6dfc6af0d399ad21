package io.saldo.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files by their place in an image, in one order whatever order they came in; owners and times are not kept. */
final class FileTree {

    private final TreeMap<String, Node> nodes = new TreeMap<>();

    /** What may stand at a place. */
    sealed interface Node {}

    record Folder(boolean forEverybody) implements Node {}

    record Link(String target) implements Node {}

    record Content(byte[] bytes, boolean executable) implements Node {}

    record Copy(Path source, boolean executable) implements Node {}

    SequencedMap<String, Node> nodes() {
        return nodes;
    }

    /** The path has no slash at its ends; the folders above it come with it. */
    void add(String path, Node node) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            nodes.putIfAbsent(path.substring(0, slash), new Folder(false));
        }
        nodes.put(path, node);
    }

    void text(String path, String text) {
        add(path, new Content(text.getBytes(StandardCharsets.UTF_8), false));
    }

    /** All files of a folder of this machine whose relative name is wanted. */
    void copy(Path folder, String to, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> !Files.isDirectory(one)).toList()) {
                String name = folder.relativize(file).toString();
                if (wanted.test(name)) {
                    add(to + "/" + name, node(file));
                }
            }
        }
    }

    void copy(Path file, String to) {
        add(to, new Copy(file, false));
    }

    void addAll(Map<String, Node> more) {
        more.forEach(this::add);
    }

    private static Node node(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                ? new Link(Files.readSymbolicLink(file).toString())
                : new Copy(file, Files.isExecutable(file));
    }
}
