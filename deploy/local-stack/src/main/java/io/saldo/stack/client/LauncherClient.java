package io.saldo.stack.client;

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
import io.saldo.stack.trace.TraceEndpoint;
import io.saldo.stack.trace.TraceSpan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The launcher of this stack, spoken to over HTTP. */
public record LauncherClient(Ports ports) {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final int OK = 200;

    /** A JSON answer; the location is empty when there is none. */
    public record Answered(int status, String location, JsonNode body) {}

    public static LauncherClient of(StackHome home) {
        return new LauncherClient(Run.latest(home)
                .map(Run::ports)
                .orElseThrow(() -> new StackFailure("There is no stack here: start it with ./saldo up.")));
    }

    public boolean isHealthy() {
        return stack().filter(StackView::isHealthy).isPresent();
    }

    /** Empty when it does not answer. */
    public Optional<StackView> stack() {
        try {
            HttpResponse<String> answer = LocalClient.send(get("/stack"), LIMIT);
            return answer.statusCode() == OK
                    ? Optional.of(Json.read(answer.body(), StackView.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public JsonNode clock() {
        return answered(get("/clock")).body();
    }

    public Answered advance(Instant to) {
        String token = new TokenSource(ports.url(Port.KEYCLOAK)).token(TokenSource.Client.SALDO, "operator");
        return answered(request("/clock/advance")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(Json.write(Map.of("to", to)))));
    }

    public JsonNode advance(String location) {
        return answered(get(location)).body();
    }

    /** What is known of a trace by now. */
    public List<TraceSpan> trace(String id) {
        return Json.list(answered(get(TraceEndpoint.SHOWS + id)).body(), TraceSpan.class);
    }

    /** Starts a part that has died, and returns when it is ready; false when it runs. */
    public boolean startAgain(String part) {
        HttpRequest.Builder start = request("/stack/" + part + "/start").POST(BodyPublishers.noBody());
        return answered(start, START_LIMIT).status() == OK;
    }

    private Answered answered(HttpRequest.Builder request) {
        return answered(request, LIMIT);
    }

    private Answered answered(HttpRequest.Builder request, Duration limit) {
        try {
            HttpResponse<String> answer = LocalClient.send(request, limit);
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
