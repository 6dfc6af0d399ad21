package io.saldo.test.rules;

import io.saldo.test.infra.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks docs/rules.md: every row {@code | rule id | class | test |} names code and tests that exist. Names may leave
 * out leading packages; a test named as a class must bear the rule's id, as a display name does.
 */
public final class RulesTable {

    private final List<RuleRow> rows;
    private final Sources sources;

    private RulesTable(List<RuleRow> rows, Sources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** Checks the project's own docs/rules.md and fails with all that is missing. */
    public static void check() {
        Path root = ProjectRoot.find();
        List<String> problems = problems(root.resolve("docs/rules.md"), root);
        if (!problems.isEmpty()) {
            throw new AssertionError("docs/rules.md is not true:\n" + String.join("\n", problems));
        }
    }

    static List<String> problems(Path table, Path root) {
        try {
            return new RulesTable(RuleRow.allIn(Files.readAllLines(table)), Sources.below(root)).problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems() {
        if (rows.isEmpty()) {
            return List.of("there is no table | rule | class | test | with rows");
        }
        List<String> problems = new ArrayList<>(repeatedIds());
        rows.stream().flatMap(this::problemsOf).forEach(problems::add);
        return problems;
    }

    private List<String> repeatedIds() {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(RuleRow::id)
                .filter(id -> !seen.add(id))
                .map(id -> id + ": stands in more than one row")
                .toList();
    }

    private Stream<String> problemsOf(RuleRow row) {
        return Stream.of(
                        missing(row.classes().isEmpty(), "names no class"),
                        missing(row.tests().isEmpty(), "names no test"),
                        row.classes().stream()
                                .filter(name -> !sources.hold(name))
                                .map(name -> "no class " + name),
                        row.tests().stream().flatMap(name -> problemOfTest(name, row.id())))
                .flatMap(problems -> problems)
                .map(problem -> row.id() + ": " + problem);
    }

    private Stream<String> problemOfTest(String name, String id) {
        if (!sources.holdTest(name)) {
            return Stream.of("no test " + name);
        }
        return missing(!sources.testBears(name, id), name + " bears no \"" + id + "\"");
    }

    private static Stream<String> missing(boolean isMissing, String problem) {
        return isMissing ? Stream.of(problem) : Stream.empty();
    }
}
