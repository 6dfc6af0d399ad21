package io.saldo.stack.clock;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Endpoint;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.Problem;
import io.saldo.stack.http.Reply;
import io.saldo.stack.http.Request;
import io.saldo.stack.signin.OperatorGate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clock over HTTP: everybody may read it, an operator may advance it. */
public final class ClockEndpoint implements Endpoint {

    /** The gateway forwards the second; the first is for whoever sits on this machine. */
    public static final List<String> PATHS = List.of("/clock", "/api/v1/clock");

    private static final String API = "/api/v1";
    private static final String ADVANCES = "/clock/advances/";

    private final Conductor conductor;
    private final OperatorGate gate;

    public ClockEndpoint(Conductor conductor, OperatorGate gate) {
        this.conductor = conductor;
        this.gate = gate;
    }

    private record AdvanceView(String id, Instant to, Advance.State state, Instant now, List<String> waitsFor) {}

    @Override
    public Reply answer(Request request) {
        String path = request.path().startsWith(API) ? request.path().substring(API.length()) : request.path();
        if (path.equals("/clock")) {
            return request.is("GET") ? Reply.json(200, conductor.view()) : Reply.problem(Problem.methodNotAllowed());
        }
        if (path.equals("/clock/advance")) {
            return request.is("POST") ? advance(request) : Reply.problem(Problem.methodNotAllowed());
        }
        if (path.startsWith(ADVANCES)) {
            return request.is("GET")
                    ? shown(path.substring(ADVANCES.length()))
                    : Reply.problem(Problem.methodNotAllowed());
        }
        return Reply.problem(Problem.notFound());
    }

    private Reply advance(Request request) {
        Optional<Problem> refusal = gate.refusal(request.authorization());
        if (refusal.isPresent()) {
            return Reply.problem(refusal.get());
        }
        return target(request.body())
                .map(this::advanceTo)
                .orElseGet(() -> Reply.problem(
                        Problem.malformed("The body must be {\"to\": \"<instant>\"}, such as 2026-10-01T00:00:00Z.")));
    }

    private Reply advanceTo(Instant to) {
        return switch (conductor.advanceTo(to)) {
            case Conductor.Answer.Begun(Advance advance) -> awaited(advance);
            case Conductor.Answer.GoesBack(Instant now) ->
                Reply.problem(Problem.clockGoesBack("It is " + now + " already; " + to + " is past."));
            case Conductor.Answer.StillRuns(Advance advance) ->
                Reply.problem(Problem.conflict("The clock is on its way to " + advance.to() + "."))
                        .with("Location", location(advance));
        };
    }

    private Reply awaited(Advance advance) {
        return switch (advance.await(conductor.limits().answer())) {
            case DONE -> Reply.json(200, view(advance));
            case RUNNING -> Reply.json(202, view(advance)).with("Location", location(advance));
            case FAILED ->
                Reply.problem(Problem.unavailable("The clock stands at " + conductor.now() + ", no progress: "
                                + String.join("; ", advance.waitsFor())))
                        .with("Location", location(advance));
        };
    }

    private Reply shown(String id) {
        return conductor
                .advance(id)
                .map(advance -> Reply.json(200, view(advance)))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private AdvanceView view(Advance advance) {
        return new AdvanceView(advance.id(), advance.to(), advance.state(), conductor.now(), advance.waitsFor());
    }

    private static String location(Advance advance) {
        return API + ADVANCES + advance.id();
    }

    private static Optional<Instant> target(String body) {
        try {
            JsonNode to = Json.tree(body).path("to");
            return to.isTextual() ? Optional.of(Instant.parse(to.textValue())) : Optional.empty();
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
