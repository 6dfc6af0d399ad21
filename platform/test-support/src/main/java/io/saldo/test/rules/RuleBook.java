package io.saldo.test.rules;

import io.saldo.test.infra.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The worked examples of docs/rule-book.md. */
public final class RuleBook {

    static final String FILE = "docs/rule-book.md";

    private static final Pattern SECTION = Pattern.compile("## (\\d+)\\. .*");
    private static final Pattern ROW = Pattern.compile("\\| (Ex:[A-Z]+-\\d+[a-z]?)\\*? \\| (.*) \\| (.*) \\|");

    private final Map<String, RuleExample> examples;

    private RuleBook(Map<String, RuleExample> examples) {
        this.examples = examples;
    }

    /** A row of the project's own rule book; its id is written without the star. */
    public static RuleExample example(String id) {
        return Optional.ofNullable(ofProject().examples.get(id))
                .orElseThrow(() -> new IllegalArgumentException(FILE + " has no " + id));
    }

    static RuleBook ofProject() {
        try {
            return of(Files.readAllLines(path(ProjectRoot.find())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleBook of(List<String> lines) {
        Map<String, RuleExample> examples = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        int section = -1;
        for (String line : lines) {
            Matcher head = SECTION.matcher(line);
            Matcher row = ROW.matcher(line);
            if (head.matches()) {
                section = Integer.parseInt(head.group(1));
            } else if (row.matches()) {
                var example = new RuleExample(row.group(1), section, row.group(2), row.group(3));
                if (examples.put(example.id(), example) != null) {
                    mistakes.add(example.id() + " stands twice");
                }
            } else if (line.startsWith("| Ex:")) {
                mistakes.add("no row of an example: " + line);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(FILE + ": " + String.join("; ", mistakes));
        }
        return new RuleBook(examples);
    }

    Collection<RuleExample> examples() {
        return examples.values();
    }

    boolean has(String id) {
        return examples.containsKey(id);
    }

    private static Path path(Path root) {
        return root.resolve(FILE);
    }
}
