package io.saldo.stack.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.saldo.stack.StackFailure;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.http.Json;
import io.saldo.stack.signin.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Saldo's interface as one signed-in user, through the gateway. */
public final class Api implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final String gateway;
    private final TokenSource tokens;
    private final String user;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token = "";
    private long tokenMadeAt;

    public Api(Ports ports, String user) {
        this.gateway = ports.url(Port.GATEWAY);
        this.tokens = new TokenSource(ports.url(Port.KEYCLOAK));
        this.user = user;
    }

    /** Any answer; the body is an empty object when there is none. */
    public record Answer(int status, JsonNode body) {

        public boolean isOk() {
            return status / 100 == 2;
        }
    }

    /** An answer other than 2xx is a failure with the problem's own words; so in the next two. */
    public JsonNode get(String path) {
        return accepted("GET", path, "");
    }

    public JsonNode put(String path, Object body) {
        return accepted("PUT", path, Json.write(body));
    }

    /** Posts with a new Idempotency-Key. */
    public JsonNode post(String path, Object body) {
        return accepted("POST", path, Json.write(body));
    }

    /** Empty when the object's state did not allow it; any other refusal is a failure. */
    public Optional<JsonNode> unlessConflict(String method, String path, Object body) {
        Answer answer = patient(method, path, Json.write(body));
        return answer.status() == CONFLICT ? Optional.empty() : Optional.of(orThrow(method + " " + path, answer));
    }

    /** Empty when there is no such object. */
    public Optional<JsonNode> find(String path) {
        return unlessMissing("GET", path, "");
    }

    /** The same for what is done to an object that may be gone. */
    public Optional<JsonNode> unlessMissing(String method, String path, String body) {
        Answer answer = patient(method, path, body);
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(orThrow(method + " " + path, answer));
    }

    /** Whatever the answer is; {@link StackFailure} only when there is none. */
    public Answer send(String method, String path, String idempotencyKey, String body) {
        return send(method, path, Map.of("Idempotency-Key", idempotencyKey, "Content-Type", "application/json"), body);
    }

    /** With exactly these headers beside the token; one that is named {@code Authorization} replaces the token. */
    public Answer send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LIMIT)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!headers.containsKey("Authorization")) {
            request.header("Authorization", "Bearer " + token());
        }
        headers.forEach(request::header);
        HttpResponse<String> answer = exchange(request.build(), BodyHandlers.ofString());
        return new Answer(answer.statusCode(), tree(answer.body()));
    }

    @Override
    public void close() {
        http.close();
    }

    /** A printed document. */
    public byte[] pdf(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/pdf")
                .build();
        HttpResponse<byte[]> answer = exchange(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new StackFailure("GET " + path + " was refused with " + answer.statusCode() + ".");
        }
        return answer.body();
    }

    private JsonNode accepted(String method, String path, String body) {
        return orThrow(method + " " + path, patient(method, path, body));
    }

    private static JsonNode orThrow(String request, Answer answer) {
        if (!answer.isOk()) {
            throw new StackFailure(request + " was refused with " + answer.status() + ": " + words(answer.body()));
        }
        return answer.body();
    }

    /** Waits and repeats when the gateway has had too many requests. */
    private Answer patient(String method, String path, String body) {
        String key = UUID.randomUUID().toString();
        Answer answer = send(method, path, key, body);
        while (answer.status() == TOO_MANY) {
            pause();
            answer = send(method, path, key, body);
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for the gateway.", e);
        }
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new StackFailure("The gateway does not answer at " + request.uri() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while calling " + request.uri() + ".", e);
        }
    }

    private static JsonNode tree(String body) {
        try {
            return Json.tree(body.isEmpty() ? "{}" : body);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(body);
        }
    }

    private static String words(JsonNode problem) {
        JsonNode detail = problem.path("detail");
        return detail.isTextual() ? detail.asText() : problem.toString();
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - tokenMadeAt > TOKEN_LIFE.toNanos()) {
            token = tokens.token(TokenSource.Client.SALDO, user);
            tokenMadeAt = System.nanoTime();
        }
        return token;
    }
}
