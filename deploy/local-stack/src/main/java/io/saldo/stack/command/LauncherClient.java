package io.saldo.stack.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import io.saldo.stack.launcher.StackView;
import io.saldo.stack.signin.TokenSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The launcher of this stack, spoken to over HTTP. */
record LauncherClient(Ports ports) {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int OK = 200;

    /** A JSON answer; the location is empty when there is none. */
    record Answered(int status, String location, JsonNode body) {}

    static LauncherClient of(StackHome home) {
        return new LauncherClient(Run.latest(home)
                .map(Run::ports)
                .orElseThrow(() -> new StackFailure("There is no stack here: start it with ./saldo up.")));
    }

    boolean isHealthy() {
        return stack().filter(StackView::isHealthy).isPresent();
    }

    /** Empty when it does not answer. */
    Optional<StackView> stack() {
        try {
            HttpResponse<String> answer = LocalClient.send(get("/stack"), LIMIT);
            return answer.statusCode() == OK
                    ? Optional.of(Json.read(answer.body(), StackView.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    JsonNode clock() {
        return answered(get("/clock")).body();
    }

    Answered advance(Instant to) {
        String token = new TokenSource(ports.url(Port.KEYCLOAK)).token(TokenSource.Client.SALDO, "operator");
        return answered(request("/clock/advance")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(Json.write(Map.of("to", to)))));
    }

    JsonNode advance(String location) {
        return answered(get(location)).body();
    }

    private Answered answered(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = LocalClient.send(request, LIMIT);
            String location = answer.headers().firstValue("Location").orElse("");
            return new Answered(answer.statusCode(), location, Json.tree(answer.body()));
        } catch (IOException e) {
            throw new StackFailure("The launcher does not answer: start the stack with ./saldo up.", e);
        }
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ports.url(Port.CONDUCTOR)).resolve(path));
    }
}
