package io.saldo.test.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every source file of the project, found by its name. */
final class Sources {

    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", ".git", ".saldo");

    /** {@code io.saldo.account.Voucher}, {@code VoucherTest.refusesTwo}, {@code VoucherTest#refusesTwo}. */
    private static final Pattern NAME = Pattern.compile("((?:[a-z]\\w*\\.)*)([A-Z]\\w*)(?:[.#](\\w+))?");

    private final Map<String, List<Path>> byName = new HashMap<>();

    private Sources() {}

    static Sources below(Path root) throws IOException {
        Sources sources = new Sources();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skip = NOT_SOURCES.contains(folder.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sources.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }

    private void add(Path file) {
        byName.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                .add(file);
    }

    /** A class, a member of a class, or a file by its name, such as a statement in SQL. */
    boolean hold(String name) {
        return byName.containsKey(name) || !filesOf(name).isEmpty();
    }

    /** The same, in the tests. */
    boolean holdTest(String name) {
        return testsOf(name).findAny().isPresent();
    }

    /** A single method needs no id: the row already says which it is. */
    boolean testBears(String name, String id) {
        Matcher parts = NAME.matcher(name);
        boolean namesAMethod = parts.matches() && parts.group(3) != null;
        return namesAMethod || testsOf(name).anyMatch(file -> text(file).contains('"' + id + '"'));
    }

    private Stream<Path> testsOf(String name) {
        return Stream.concat(byName.getOrDefault(name, List.of()).stream(), filesOf(name).stream())
                .filter(Sources::isTest);
    }

    private List<Path> filesOf(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return List.of();
        }
        String file = parts.group(2) + ".java";
        String inPackage = "/" + parts.group(1).replace('.', '/') + file;
        return byName.getOrDefault(file, List.of()).stream()
                .filter(path -> path.toString().endsWith(inPackage))
                .filter(path -> parts.group(3) == null || declares(path, parts.group(3)))
                .toList();
    }

    private static boolean declares(Path file, String member) {
        String word = "\\b" + Pattern.quote(member);
        return Pattern.compile(word + "\\s*\\(|(class|record|enum|interface) " + word + "\\b")
                .matcher(text(file))
                .find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of quality/ is tests, whatever its folders are called. */
    private static boolean isTest(Path file) {
        return file.toString().contains("/src/test/") || file.toString().contains("/quality/");
    }
}
