package io.saldo.platform.problem;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries a refusal to the edge of the service; it is an answer, not an error. Thrown within a transaction it rolls that
 * back; a refusal whose trace shall stay is thrown after the commit ({@code Answer.refused}).
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    public ProblemException(Problem problem, @Nullable Duration retryAfter) {
        super(problem.kind().name() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public Problem problem() {
        return problem;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
