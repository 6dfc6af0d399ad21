package io.saldo.test.rules;

import io.saldo.test.infra.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that every worked example of the rule book is the case of some test: one that reads the row from the book, or
 * one that bears its id and has all of its numbers.
 */
public final class RuleExamples {

    /**
     * Credit, suspension, alerts, settlement, currency, limits, quota, details, enterprise, refunds, vouchers, usage and
     * invoices, the book.
     */
    private static final Set<Integer> SECTIONS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 16);

    private final RuleBook book;
    private final OpenExamples open;
    private final List<TestCase> cases;

    RuleExamples(RuleBook book, OpenExamples open, List<TestCase> cases) {
        this.book = book;
        this.open = open;
        this.cases = cases;
    }

    /** Checks the project's own rule book against all of its tests and fails with all that is missing. */
    public static void check() {
        Path root = ProjectRoot.find();
        try {
            List<String> problems = new RuleExamples(
                            RuleBook.ofProject(), OpenExamples.below(root), TestCase.allBelow(root))
                    .problems();
            if (!problems.isEmpty()) {
                throw new AssertionError(RuleBook.FILE + " and the tests differ:\n" + String.join("\n", problems));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>(open.problems());
        cases.stream()
                .flatMap(test -> test.ids().stream()
                        .filter(id -> !book.has(id))
                        .map(id -> id + ": " + test.name() + " bears it, the rule book does not have it"))
                .forEach(problems::add);
        open.ids().stream()
                .filter(id -> book.examples().stream().filter(this::isDemanded).noneMatch(row -> row.id()
                        .equals(id)))
                .map(id -> id + ": is open, but the rule book has no such example in these sections")
                .forEach(problems::add);
        book.examples().stream().filter(this::isDemanded).forEach(row -> problems.addAll(problemsOf(row)));
        return problems;
    }

    private boolean isDemanded(RuleExample row) {
        return SECTIONS.contains(row.section());
    }

    private List<String> problemsOf(RuleExample row) {
        List<TestCase> bearers =
                cases.stream().filter(test -> test.ids().contains(row.id())).toList();
        List<String> covering = bearers.stream()
                .filter(test -> test.missing(row).isEmpty())
                .map(TestCase::name)
                .toList();
        if (open.ids().contains(row.id())) {
            return covering.isEmpty()
                    ? List.of()
                    : List.of(
                            row.id() + ": is tested by " + covering.getFirst() + ", take it off " + OpenExamples.FILE);
        }
        return covering.isEmpty() ? List.of(row.id() + ": " + whyNot(row, bearers)) : List.of();
    }

    private static String whyNot(RuleExample row, List<TestCase> bearers) {
        return bearers.stream()
                .min(Comparator.comparingInt(test -> test.missing(row).size()))
                .map(test -> test.name() + " bears it, but nowhere has "
                        + test.missing(row).stream()
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(", ")))
                .orElse("no test bears it");
    }
}
