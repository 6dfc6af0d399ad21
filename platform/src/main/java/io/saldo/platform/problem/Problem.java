package io.saldo.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent as {@code application/problem+json} (RFC 9457): the kind, a sentence, the rule, and what was wrong where. */
public record Problem(
        ProblemKind kind, String detail, @Nullable String rule, List<Violation> errors) {

    /** One wrong value of the input; the pointer is a JSON pointer, or the name of a header or parameter. */
    public record Violation(String pointer, String detail) {}
}
