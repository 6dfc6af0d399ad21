package io.saldo.test.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The examples that no test has yet, each with the reason: a list that only gets shorter. */
record OpenExamples(List<String> lines) {

    static final String FILE = "docs/rule-book-open.txt";

    OpenExamples {
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    static OpenExamples below(Path root) throws IOException {
        return new OpenExamples(Files.readAllLines(root.resolve(FILE)));
    }

    List<String> ids() {
        return lines.stream().map(OpenExamples::id).toList();
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : lines) {
            if (!line.contains(" ")) {
                problems.add(id(line) + ": is open without a reason");
            }
            if (!seen.add(id(line))) {
                problems.add(id(line) + ": is open twice");
            }
        }
        return problems;
    }

    private static String id(String line) {
        return line.split(" ", 2)[0];
    }
}
