package io.saldo.platform.problem;

import java.net.URI;
import java.util.List;

/** A kind of refusal: its name in {@code docs/problems.md}, its HTTP status and its title. */
public record ProblemKind(String name, int status, String title) {

    private static final String BASE = "urn:saldo:problem:";

    public URI type() {
        return URI.create(BASE + name);
    }

    /** A refusal of this kind; the detail is one sentence for a person. */
    public ProblemException because(String detail) {
        return new ProblemException(new Problem(this, detail, null, List.of()), null);
    }

    /** The same, naming the rule that refuses. */
    public ProblemException because(String rule, String detail) {
        return new ProblemException(new Problem(this, detail, rule, List.of()), null);
    }
}
