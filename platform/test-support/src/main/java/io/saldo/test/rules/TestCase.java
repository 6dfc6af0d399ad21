package io.saldo.test.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test method with the fields and helpers of its class. It bears the ids that stand in it, in a comment too; its numbers
 * are those of its code, without rows that belong to another example.
 */
record TestCase(String name, Set<String> ids, String code, String helpers) {

    private static final Pattern ID = Pattern.compile("Ex:[A-Z]+-\\d+[a-z]?");
    private static final Pattern ROW_OF_AN_EXAMPLE = Pattern.compile("\"[^\"\\n]*Ex:[^\"\\n]*\"|[^\"\\n]*Ex:[^\"\\n]*");
    private static final Pattern READ =
            Pattern.compile("RuleBook\\.example\\(\\s*\"([^\"]+)\"|@ExampleSource\\(([^)]*)\\)");
    private static final Pattern TEST =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b");

    static List<TestCase> allBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(TestCase::mayHold)
                    .sorted()
                    .flatMap(file -> allOf(file.getFileName().toString().replace(".java", ""), text(file)).stream())
                    .toList();
        }
    }

    /** Those of one source that bear ids. */
    static List<TestCase> allOf(String name, String source) {
        List<JavaMembers.Member> members = JavaMembers.of(source);
        String helpers = members.stream()
                .map(JavaMembers.Member::code)
                .filter(code -> !TEST.matcher(code).find())
                .collect(Collectors.joining("\n"));
        return members.stream()
                .filter(member -> TEST.matcher(member.code()).find())
                .map(member -> new TestCase(name, idsIn(member.text()), member.code(), helpers))
                .filter(test -> !test.ids.isEmpty())
                .toList();
    }

    /** The numbers of the row that this case does not have; none when it reads them from the book. */
    List<BigDecimal> missing(RuleExample row) {
        if (reads(row.id())) {
            return List.of();
        }
        String own = ROW_OF_AN_EXAMPLE.matcher(code).replaceAll(match -> keepOf(row.id(), match.group()));
        Set<BigDecimal> has = new HashSet<>(Numbers.ofSource(own + "\n" + helpers));
        return row.numbers().stream()
                .distinct()
                .filter(number -> !has.contains(number))
                .toList();
    }

    private boolean reads(String id) {
        return READ.matcher(code).results().anyMatch(match -> idsIn(match.group())
                .contains(id));
    }

    private static String keepOf(String id, String row) {
        return idsIn(row).contains(id) ? row.replace("\\", "\\\\").replace("$", "\\$") : "";
    }

    private static Set<String> idsIn(String text) {
        return ID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean mayHold(Path file) {
        String path = file.toString();
        return path.endsWith(".java")
                && path.contains("/src/test/")
                && !path.contains("/test-support/")
                && text(file).contains("Ex:");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
