package io.saldo.stack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTreeTest {

    private static final Instant BEGIN = Instant.parse("2026-10-01T00:00:00Z");

    @Test
    void showsEachPieceOfWorkBelowItsCauseAndSumsStatements() {
        var spans = List.of(
                span("c", "b", "notification-service", TraceSpan.Kind.EVENT, "account.changed receive", 20, 5, true),
                span("s1", "b", "account-service", TraceSpan.Kind.STATEMENT, "SELECT", 3, 2, false),
                span("s2", "b", "account-service", TraceSpan.Kind.STATEMENT, "INSERT", 6, 3, false),
                span("b", "a", "account-service", TraceSpan.Kind.REQUEST, "PUT /x", 2, 10, false),
                span("a", "of-the-caller", "gateway", TraceSpan.Kind.REQUEST, "PUT", 0, 15, false));

        assertEquals(
                List.of(
                        "     0.0 ms  gateway                PUT (15.0 ms)",
                        "     2.0 ms  account-service          PUT /x (10.0 ms, 2 statements 5.0 ms)",
                        "    20.0 ms  notification-service       account.changed receive (5.0 ms) FAILED"),
                TraceTree.lines(spans));
    }

    private static TraceSpan span(
            String id,
            String parent,
            String program,
            TraceSpan.Kind kind,
            String name,
            int at,
            int took,
            boolean failed) {
        return new TraceSpan(id, parent, program, kind, name, BEGIN.plusMillis(at), Duration.ofMillis(took), failed);
    }
}
