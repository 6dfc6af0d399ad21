package io.saldo.stack.trace;

import com.google.protobuf.InvalidProtocolBufferException;
import io.saldo.stack.http.Endpoint;
import io.saldo.stack.http.Problem;
import io.saldo.stack.http.Reply;
import io.saldo.stack.http.Request;
import java.util.Map;

/** Takes spans at {@code POST /v1/traces}, where exporters send them, and shows those of one trace at {@code /traces/<id>}. */
public record TraceEndpoint(Traces traces) implements Endpoint {

    public static final String TAKES = "/v1/traces";
    public static final String SHOWS = "/traces/";

    private static final String PROTOBUF = "application/x-protobuf";

    @Override
    public Reply answer(Request request) {
        // A page in a browser cannot send this type to another origin unasked.
        boolean otlp = request.contentType().filter(PROTOBUF::equals).isPresent();
        if (request.path().equals(TAKES) && request.is("POST") && otlp) {
            try {
                OtlpReader.read(request.bytes(), traces::add);
                return new Reply(200, Map.of("Content-Type", PROTOBUF), new byte[0]);
            } catch (InvalidProtocolBufferException e) {
                return Reply.problem(Problem.malformed("This is no OTLP: " + e.getMessage()));
            }
        }
        return request.path().startsWith(SHOWS) && request.is("GET")
                ? Reply.json(200, traces.of(request.path().substring(SHOWS.length())))
                : Reply.problem(Problem.notFound());
    }
}
