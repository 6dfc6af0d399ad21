package io.saldo.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
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
import java.util.UUID;

/** Saldo's interface as one signed-in user; an answer other than 2xx is a failure with the problem's own words. */
public final class Api implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final String gateway;
    private final TokenSource tokens;
    private final String user;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token = "";
    private long tokenMadeAt;

    public Api(String gateway, TokenSource tokens, String user) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.user = user;
    }

    public JsonNode get(String path) {
        return send("GET", path, "");
    }

    public JsonNode put(String path, Object body) {
        return send("PUT", path, Json.write(body));
    }

    /** Posts with a new Idempotency-Key. */
    public JsonNode post(String path, Object body) {
        return send("POST", path, Json.write(body));
    }

    @Override
    public void close() {
        http.close();
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new StackFailure(
                        method + " " + path + " was refused with " + answer.statusCode() + ": " + words(answer.body()));
            }
            return Json.tree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new StackFailure("The gateway does not answer at " + gateway + path + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while calling " + path + ".", e);
        }
    }

    private static String words(String problem) {
        try {
            JsonNode detail = Json.tree(problem).path("detail");
            return detail.isTextual() ? detail.asText() : problem;
        } catch (JsonProcessingException e) {
            return problem;
        }
    }

    private String token() {
        if (token.isEmpty() || System.nanoTime() - tokenMadeAt > TOKEN_LIFE.toNanos()) {
            token = tokens.token(TokenSource.Client.SALDO, user);
            tokenMadeAt = System.nanoTime();
        }
        return token;
    }
}
