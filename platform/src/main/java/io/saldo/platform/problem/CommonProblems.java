package io.saldo.platform.problem;

import io.saldo.platform.problem.Problem.Violation;
import java.time.Duration;
import java.util.List;

/** The refusals that every service knows. Each kind has its row in {@code docs/problems.md}. */
public final class CommonProblems {

    public static final ProblemKind CONFLICT = new ProblemKind("conflict", 409, "Conflict with the current state");
    public static final ProblemKind FORBIDDEN = new ProblemKind("forbidden", 403, "Not allowed");
    public static final ProblemKind IDEMPOTENCY_KEY_IN_USE =
            new ProblemKind("idempotency-key-in-use", 409, "The first request with this key still runs");
    public static final ProblemKind IDEMPOTENCY_KEY_MISSING =
            new ProblemKind("idempotency-key-missing", 428, "Idempotency-Key is missing");
    public static final ProblemKind IDEMPOTENCY_KEY_REUSED =
            new ProblemKind("idempotency-key-reused", 422, "Idempotency-Key was used for another request");
    public static final ProblemKind INTERNAL_ERROR = new ProblemKind("internal-error", 500, "Internal error");
    public static final ProblemKind MALFORMED = new ProblemKind("malformed", 400, "The request is malformed");
    public static final ProblemKind METHOD_NOT_ALLOWED =
            new ProblemKind("method-not-allowed", 405, "Method not allowed");
    public static final ProblemKind NOT_ACCEPTABLE = new ProblemKind("not-acceptable", 406, "Not acceptable");
    public static final ProblemKind NOT_FOUND = new ProblemKind("not-found", 404, "Not found");
    public static final ProblemKind TOO_LARGE = new ProblemKind("body-too-large", 413, "The body is too large");
    public static final ProblemKind UNAUTHORIZED = new ProblemKind("unauthorized", 401, "No valid token");
    public static final ProblemKind UNAVAILABLE = new ProblemKind("unavailable", 503, "Not available at the moment");
    public static final ProblemKind UNSUPPORTED_MEDIA_TYPE =
            new ProblemKind("unsupported-media-type", 415, "Unsupported media type");

    private CommonProblems() {}

    public static ProblemException forbidden() {
        return FORBIDDEN.because("Your rights do not cover this operation.");
    }

    public static ProblemException notFound() {
        return NOT_FOUND.because("There is no such object, or it is not yours to see.");
    }

    public static ProblemException malformed(String pointer, String detail) {
        return malformed(List.of(new Violation(pointer, detail)));
    }

    public static ProblemException malformed(List<Violation> violations) {
        String detail = violations.stream()
                .map(v -> v.pointer() + ": " + v.detail())
                .findFirst()
                .orElse("Malformed.");
        return new ProblemException(new Problem(MALFORMED, detail, null, violations), null);
    }

    public static ProblemException unavailable(Duration retryAfter) {
        String detail = "The service cannot do this right now; try again.";
        return new ProblemException(new Problem(UNAVAILABLE, detail, null, List.of()), retryAfter);
    }

    public static ProblemException keyInUse() {
        String detail = "A request with this Idempotency-Key is still being worked on; ask again for its answer.";
        return new ProblemException(
                new Problem(IDEMPOTENCY_KEY_IN_USE, detail, null, List.of()), Duration.ofSeconds(1));
    }
}
