package io.saldo.stack.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalServer;
import io.saldo.stack.signin.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockEndpointTest {

    private static final Instant START = Instant.parse("2024-09-01T00:00:00Z");
    private static final String OCTOBER = "{\"to\": \"2024-10-01T00:00:00Z\"}";
    private static final Limits QUICK =
            new Limits(Duration.ofSeconds(20), Duration.ofMillis(200), Duration.ofMillis(2));

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestTokens tokens = new TestTokens();
    private final FakeService account = new FakeService("account-service", START, work -> {});
    private LocalServer server;

    @BeforeEach
    void serve() {
        var file = new ClockFile(folder.resolve("clock.json"));
        file.write(BillingTime.standingAt(START));
        var conductor = new Conductor(new ServiceClocks(List.of(account.clock())), FakeBacklog.empty(), file, QUICK);
        var endpoint = new ClockEndpoint(conductor, tokens.gate());
        server = LocalServer.start(0, new HashMap<>(Map.of("/clock", endpoint, "/api/v1/clock", endpoint)));
    }

    @AfterEach
    void close() {
        server.close();
        account.close();
        tokens.close();
        http.close();
    }

    @Test
    void tellsEverybodyTheTime() throws Exception {
        account.due("2024-09-15T00:00:00Z");
        for (String path : ClockEndpoint.PATHS) {
            HttpResponse<String> answer = get(path);

            assertEquals(200, answer.statusCode());
            assertEquals(
                    "{\"now\":\"2024-09-01T00:00:00Z\",\"nextDueAt\":\"2024-09-15T00:00:00Z\",\"state\":\"STANDING\",\"busy\":[]}",
                    answer.body());
        }
    }

    @Test
    void answers200WhenAllIsDone() throws Exception {
        HttpResponse<String> answer = advance(tokens.ofOperator(), OCTOBER);

        assertEquals(200, answer.statusCode());
        assertEquals("DONE", json(answer).path("state").asText());
        assertEquals("2024-10-01T00:00:00Z", json(answer).path("now").asText());
        assertEquals("2024-10-01T00:00:00Z", account.now().toString());
    }

    @Test
    void answers202WithAPlaceToAskWhenItTakesLonger() throws Exception {
        account.stuck();
        HttpResponse<String> answer = advance(tokens.ofOperator(), OCTOBER);
        String location = answer.headers().firstValue("Location").orElseThrow();

        assertEquals(202, answer.statusCode());
        assertTrue(location.matches("/api/v1/clock/advances/[0-9]+"), location);
        assertEquals("RUNNING", json(get(location)).path("state").asText());
        assertEquals(
                "account-service: outbox 3",
                json(get(location)).path("waitsFor").path(0).asText());
        assertEquals(409, advance(tokens.ofOperator(), OCTOBER).statusCode());

        account.recover();
        Awaitility.await()
                .until(() -> json(get(location)).path("state").asText().equals("DONE"));
    }

    @Test
    void refusesToGoBack() throws Exception {
        HttpResponse<String> answer = advance(tokens.ofOperator(), "{\"to\": \"2024-08-31T23:59:59Z\"}");

        assertProblem(422, "clock-goes-back", answer);
        assertEquals(START, account.now());
    }

    @Test
    void refusesWhatIsNoInstant() throws Exception {
        for (String body : List.of("", "[]", "{}", "{\"to\": 5}", "{\"to\": \"tomorrow\"}", "{\"to\": ")) {
            assertProblem(400, "malformed", advance(tokens.ofOperator(), body));
        }
    }

    @Test
    void refusesWhoIsNoOperator() throws Exception {
        assertProblem(403, "forbidden", advance(tokens.ofCustomer(), OCTOBER));
    }

    @Test
    void refusesTokensThatAreNotValidHere() throws Exception {
        for (String token : List.of(
                tokens.expired(),
                tokens.forAnotherAudience(),
                tokens.ofAnotherIssuer(),
                tokens.signedByAStranger(),
                tokens.unsigned(),
                "nonsense")) {
            assertProblem(401, "unauthorized", advance(token, OCTOBER));
        }
        assertProblem(401, "unauthorized", send(request("/clock/advance").POST(BodyPublishers.ofString(OCTOBER))));
        assertEquals(START, account.now());
    }

    @Test
    void knowsNoOtherPathsAndMethods() throws Exception {
        assertEquals(404, get("/clock/advances/77").statusCode());
        assertEquals(404, get("/api/v1/clock/hands").statusCode());
        assertEquals(405, get("/clock/advance").statusCode());
        assertEquals(405, send(request("/clock").DELETE()).statusCode());
    }

    private static void assertProblem(int status, String name, HttpResponse<String> answer) throws IOException {
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("urn:saldo:problem:" + name, json(answer).path("type").asText());
        assertEquals(status, json(answer).path("status").asInt());
    }

    private HttpResponse<String> advance(String token, String body) throws Exception {
        return send(request("/api/v1/clock/advance")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Json.tree(answer.body());
    }
}
