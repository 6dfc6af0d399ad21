package io.saldo.stack.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A trace as lines of text: each piece of work below what caused it, statements of the database as a sum. */
public final class TraceTree {

    private static final String STEP = "  ";

    private final List<TraceSpan> spans;
    private final Instant begin;
    private final List<String> lines = new ArrayList<>();

    private TraceTree(List<TraceSpan> spans) {
        this.spans = spans.stream()
                .sorted(Comparator.comparing(TraceSpan::begin).thenComparing(TraceSpan::id))
                .toList();
        this.begin = this.spans.getFirst().begin();
    }

    /** Of a trace that has spans. */
    public static List<String> lines(List<TraceSpan> spans) {
        var tree = new TraceTree(spans);
        Set<String> known = spans.stream().map(TraceSpan::id).collect(Collectors.toSet());
        tree.spans.stream().filter(span -> !known.contains(span.parent())).forEach(first -> tree.add(first, ""));
        return tree.lines;
    }

    private void add(TraceSpan span, String indent) {
        List<TraceSpan> caused =
                spans.stream().filter(one -> one.parent().equals(span.id())).toList();
        List<TraceSpan> statements = caused.stream()
                .filter(one -> one.kind() == TraceSpan.Kind.STATEMENT)
                .toList();
        lines.add("%8.1f ms  %-22s %s%s%s%s"
                .formatted(
                        millis(Duration.between(begin, span.begin())),
                        span.program(),
                        indent,
                        span.name(),
                        " (%.1f ms%s)".formatted(millis(span.took()), sum(statements)),
                        span.failed() ? " FAILED" : ""));
        caused.stream().filter(one -> one.kind() != TraceSpan.Kind.STATEMENT).forEach(one -> add(one, indent + STEP));
    }

    private static String sum(List<TraceSpan> statements) {
        Duration took = statements.stream().map(TraceSpan::took).reduce(Duration.ZERO, Duration::plus);
        return statements.isEmpty() ? "" : ", %d statements %.1f ms".formatted(statements.size(), millis(took));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
