package io.saldo.account.mutation;

import io.saldo.test.infra.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A line of a class, the line that breaks its rule, and the test that has to notice. */
record Mutation(String rule, String type, String line, String broken, String test) {

    private static final int CELLS = 5;

    /** The rows of docs/mutations.md. */
    static List<Mutation> all() throws IOException {
        return Files.readAllLines(ProjectRoot.find().resolve("docs/mutations.md")).stream()
                .filter(row -> row.matches("\\| [A-Z]+-\\d+ \\|.*"))
                .map(Mutation::of)
                .toList();
    }

    private static Mutation of(String row) {
        List<String> cells = Arrays.stream(row.substring(1).split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .map(cell -> cell.startsWith("`") ? cell.substring(1, cell.length() - 1) : cell)
                .limit(CELLS)
                .toList();
        return new Mutation(
                cells.get(0), "io.saldo." + cells.get(1), cells.get(2), cells.get(3), "io.saldo." + cells.get(4));
    }

    String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    String source() throws IOException {
        return Files.readString(file());
    }

    /** How often the line stands in its class: once, or nobody knows which is broken. */
    int occurrences() throws IOException {
        return source().split(java.util.regex.Pattern.quote(line), -1).length - 1;
    }

    String brokenSource() throws IOException {
        return source().replace(line, broken);
    }

    private Path file() throws IOException {
        String inModule = "src/main/java/" + type.replace('.', '/') + ".java";
        return Stream.of("account-service", "platform")
                .map(module -> ProjectRoot.find().resolve(module).resolve(inModule))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("no class " + type));
    }

    @Override
    public String toString() {
        return rule + " in " + simpleName() + ": " + broken;
    }
}
