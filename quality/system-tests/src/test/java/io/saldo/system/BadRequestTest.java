package io.saldo.system;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.Api.Answer;
import io.saldo.stack.http.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every request of the table of bad input gets its answer, and the next good request is done within five seconds. */
@SystemTest
class BadRequestTest {

    private static final String PROBLEM = "urn:saldo:problem:";
    private static final long LIMIT_MILLIS = 5_000;

    @Test
    void answersEachBadRequestAsTheTableSays(SystemStack stack) {
        long begin = System.nanoTime();
        var scene = BadInputScene.of(stack);
        var tokens = new BadTokens(stack);
        List<Executable> checks = new ArrayList<>();
        List<JsonNode> table = BadInput.read().requests();
        Map<String, Answer> byKey = new HashMap<>();
        table.forEach(row -> {
            Answer answer = send(row, scene, tokens);
            Answer first = row.has("key") ? byKey.putIfAbsent(row.path("key").asText(), answer) : null;
            if (row.has("replay")) {
                checks.add(() -> assertEquals(first, answer, row.path("name").asText()));
            }
            checks.add(() -> check(row, answer));
            checks.add(done(() -> goodRequestsAreDone(row, scene)));
        });
        assertAll(checks);
        System.out.printf(
                "Bad input: %d requests, each followed by good ones, in %d s%n",
                table.size(), (System.nanoTime() - begin) / 1_000_000_000);
    }

    /** Does it now, and tells later how it went, so that one run shows all that is wrong. */
    private static Executable done(Runnable now) {
        try {
            now.run();
            return () -> {};
        } catch (AssertionError e) {
            return () -> {
                throw e;
            };
        }
    }

    private static Answer send(JsonNode row, BadInputScene scene, BadTokens tokens) {
        String[] send = scene.filled(row.path("send").asText()).split(" ", 2);
        String body = body(row, scene);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        String key = row.path("key").asText(UUID.randomUUID().toString());
        if (!key.equals("none")) {
            headers.put("Idempotency-Key", key);
        }
        String as = row.path("as").asText();
        if (as.equals("none")) {
            headers.put("Authorization", "");
        } else if (tokens.has(as)) {
            headers.put("Authorization", tokens.header(as));
        }
        if (row.has("sign")) {
            headers.putAll(WebhookSigner.headers(row.path("sign"), body));
        }
        row.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return scene.api(as).send(send[0], send[1], headers, body);
    }

    private static String body(JsonNode row, BadInputScene scene) {
        if (row.has("usage")) {
            return scene.usage(row.path("usage"));
        }
        return scene.filled(
                row.has("body") ? row.path("body").toString() : row.path("text").asText(""));
    }

    private static void check(JsonNode row, Answer answer) {
        String name = row.path("name").asText() + ": " + shown(answer);
        assertEquals(row.path("status").asInt(), answer.status(), name);
        if (row.has("type")) {
            assertEquals(
                    PROBLEM + row.path("type").asText(),
                    answer.body().path("type").asText(),
                    name);
            String words = answer.body()
                    .path("detail")
                    .asText(answer.body().path("title").asText());
            assertFalse(words.isBlank(), name);
        }
        row.path("answer")
                .properties()
                .forEach(expected -> assertEquals(
                        expected.getValue().asText(),
                        answer.body().at(expected.getKey()).asText(),
                        name));
        String text = answer.body().toString();
        assertFalse(text.contains("Exception") || text.contains("io.saldo") || text.contains("\\tat "), name);
    }

    private static void goodRequestsAreDone(JsonNode row, BadInputScene scene) {
        long begin = System.nanoTime();
        Api metering = scene.api("metering");
        Answer usage = metering.send(
                "POST",
                "/api/v1/usage-events",
                Map.of("Content-Type", "application/json"),
                Json.write(List.of(scene.nextGood().structured())));
        Answer assets = scene.api("customer")
                .send("GET", scene.filled("/api/v1/billing-accounts/${account}/assets"), Map.of(), "");
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertEquals("1", usage.body().path("accepted").asText(), "after " + row.path("name") + ": " + shown(usage));
        assertEquals(200, assets.status(), "after " + row.path("name") + ": " + shown(assets));
        assertTrue(millis < LIMIT_MILLIS, "after " + row.path("name") + " it took " + millis + " ms");
    }

    private static String shown(Answer answer) {
        String text = answer.body().toString();
        return answer.status() + " " + text.substring(0, Math.min(300, text.length()));
    }
}
