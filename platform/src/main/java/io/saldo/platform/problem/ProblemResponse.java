package io.saldo.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.saldo.platform.problem.Problem.Violation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body and the HTTP answer of a refusal. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemResponse(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String rule,
        List<Violation> errors) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    static Response of(ProblemException refusal, String path) {
        Problem problem = refusal.problem();
        ProblemKind kind = problem.kind();
        var body = new ProblemResponse(
                kind.type(), kind.title(), kind.status(), problem.detail(), path, problem.rule(), problem.errors());
        var response = Response.status(kind.status()).type(MEDIA_TYPE).entity(body);
        refusal.retryAfter().ifPresent(wait -> response.header("Retry-After", Math.max(1, wait.toSeconds())));
        if (kind.equals(CommonProblems.UNAUTHORIZED)) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }
}
