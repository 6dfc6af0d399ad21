package io.saldo.platform.idempotency;

import io.saldo.platform.problem.ProblemException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What a POST answers: status, body and, where something was made, its address. */
public record Answer(int status, Object body, Optional<String> location) {

    public static Answer ok(Object body) {
        return new Answer(200, body, Optional.empty());
    }

    /**
     * A refusal that leaves a trace, such as a wrong try that counts: what was written stays, the key is free again, and
     * the caller gets the problem.
     */
    public static Answer refused(ProblemException problem) {
        return new Answer(problem.problem().kind().status(), problem, Optional.empty());
    }

    /** The problem, when it is a refusal. */
    Optional<ProblemException> refusal() {
        return body instanceof ProblemException problem ? Optional.of(problem) : Optional.empty();
    }

    /** As it goes out where no key is kept, such as after a PUT. */
    public Response response() {
        var response = Response.status(status).entity(body);
        location.ifPresent(address -> response.header("Location", address));
        return response.build();
    }

    public static Answer created(Object body) {
        return new Answer(201, body, Optional.empty());
    }

    public static Answer accepted(Object body, String location) {
        return new Answer(202, body, Optional.of(location));
    }
}
