package io.saldo.notification.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.NotificationTest;
import io.saldo.notification.webhook.Receiver.Got;
import io.saldo.test.token.TestToken;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class WebhookServiceTest {

    private static final AtomicInteger KEYS = new AtomicInteger();

    private static final String LOW = """
            {"billingAccountId": "%s", "episodeId": "epi-06v8ck0bgs08dbex", "occurrence": %d,
             "localDay": "2026-11-0%d", "available": {"amount": "45000", "currency": "IDR"},
             "threshold": {"amount": "50000", "currency": "IDR"}, "asOf": "2026-11-02T03:00:00Z"}""";

    private Receiver receiver;
    private String cloud;
    private String account;

    @BeforeEach
    void openAccount() throws IOException {
        receiver = new Receiver();
        cloud = "webhook-" + KEYS.incrementAndGet();
        account = Accounts.known(cloud, cloud + "@webhook.test", Events.POSTPAID_EN);
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    @DisplayName("L-13")
    void tellsEachSubscribedEndpointOnceAndSigned() {
        var balance = made("/balance", "\"BALANCE\"");
        made("/invoice", "\"INVOICE\"");
        low(1);
        low(1);
        low(2);
        await().atMost(Events.LIMIT).until(() -> receiver.of("/balance").size() >= 2);
        Events.awaitIdle();
        List<Got> got = receiver.of("/balance");
        assertEquals(2, got.stream().map(Got::id).distinct().count());
        assertEquals(2, got.size());
        assertEquals(0, receiver.of("/invoice").size());
        isSignedBy(got.getFirst(), balance.getString("secret"));
        var body = JsonPath.from(got.getFirst().body());
        assertEquals("LOW_BALANCE", body.getString("type"));
        assertEquals(account, body.getString("data.billingAccountId"));
        assertEquals("45000", body.getString("data.figures.available.amount"));
        log(balance).body("items.state", contains("SENT", "SENT")).body("items[0].lastStatus", equalTo(204));
    }

    @Test
    void signsWithBothSecretsAfterARotation() {
        var webhook = made("/rotated", "");
        var fresh =
                post(one(webhook) + "/secret", "{}").statusCode(200).extract().jsonPath();
        get(one(webhook)).body("secret", nullValue());
        post(one(webhook) + "/test", null).statusCode(200).body("delivery.type", equalTo("TEST"));
        await().atMost(Events.LIMIT).until(() -> receiver.of("/rotated").size() == 1);
        Got got = receiver.of("/rotated").getFirst();
        assertEquals(2, got.signature().split(" ", -1).length);
        isSignedBy(got, webhook.getString("secret"));
        isSignedBy(got, fresh.getString("secret"));
    }

    @Test
    void switchesOffWhatIsGoneAndTellsTheAccount() {
        var webhook = made("/gone", "\"BALANCE\"");
        receiver.answers(410);
        low(1);
        await().atMost(Events.LIMIT).untilAsserted(() -> get(one(webhook)).body("enabled", equalTo(false)));
        get("/notifications").body("items.kind", hasItem("WEBHOOK_DISABLED"));
        String told = request()
                .get("/api/v1/messages")
                .path("items.find { it.kind == 'WEBHOOK_DISABLED' && it.billingAccountId == '" + account + "' }.body");
        assertTrue(told.contains(webhook.getString("webhook.id")) && !told.contains("/gone"), told);
        String delivery =
                log(webhook).body("items[0].state", equalTo("FAILED")).extract().path("items[0].id");
        String replay = one(webhook) + "/deliveries/" + delivery + "/replay";
        post(replay, null).statusCode(409).body("type", equalTo("urn:saldo:problem:webhook-disabled"));
        receiver.answers(200);
        request()
                .body(wanted("/gone", "\"BALANCE\""))
                .put(path(one(webhook)))
                .then()
                .statusCode(200);
        post(replay, null).statusCode(200);
        await().atMost(Events.LIMIT).untilAsserted(() -> get(one(webhook) + "/deliveries/" + delivery)
                .body("delivery.state", equalTo("SENT"))
                .body("attempts.status", contains(200, 410)));
        assertEquals(1, receiver.of("/gone").stream().map(Got::id).distinct().count());
    }

    @Test
    void triesAgainWhatWasNotTaken() {
        var webhook = made("/later", "\"BALANCE\"");
        receiver.answers(503);
        low(1);
        await().atMost(Events.LIMIT).until(() -> !receiver.of("/later").isEmpty());
        await().atMost(Events.LIMIT).untilAsserted(() -> log(webhook)
                .body("items[0].state", equalTo("PLANNED"))
                .body("items[0].lastStatus", equalTo(503)));
        receiver.answers(204);
        await().atMost(Events.LIMIT).untilAsserted(() -> log(webhook).body("items[0].state", equalTo("SENT")));
        get(one(webhook)).body("enabled", equalTo(true)).body("lastTakenAt", not(nullValue()));
    }

    /** What the old address said last is not the new one's. */
    @Test
    void leavesTheNewAddressOnWhenTheOldOneIsGone() {
        var webhook = made("/old", "\"BALANCE\"");
        var moved = new CountDownLatch(1);
        receiver.on("/old", exchange -> {
            Receiver.await(moved);
            exchange.sendResponseHeaders(410, -1);
        });
        low(1);
        await().atMost(Events.LIMIT).until(() -> !receiver.of("/old").isEmpty());
        request()
                .body(wanted("/new", "\"BALANCE\""))
                .put(path(one(webhook)))
                .then()
                .statusCode(200);
        moved.countDown();
        await().atMost(Events.LIMIT).untilAsserted(() -> log(webhook).body("items[0].state", equalTo("SENT")));
        assertEquals(1, receiver.of("/new").size());
        get(one(webhook)).body("enabled", equalTo(true));
    }

    /** The slow one answers only once the other has had its message: both are on their way at the same time. */
    @Test
    void waitsForNoOtherEndpoint() {
        var slow = made("/slow", "\"BALANCE\"");
        var fast = made("/fast", "");
        receiver.on("/slow", exchange -> {
            await().atMost(Events.LIMIT).until(() -> !receiver.of("/fast").isEmpty());
            exchange.sendResponseHeaders(204, -1);
        });
        low(1);
        await().atMost(Events.LIMIT).until(() -> !receiver.of("/slow").isEmpty());
        post(one(fast) + "/test", null).statusCode(200);
        await().atMost(Events.LIMIT).untilAsserted(() -> log(slow).body("items[0].state", equalTo("SENT")));
        log(slow).body("items[0].attempts", equalTo(1));
    }

    @Test
    @DisplayName("A-14")
    void isChangedByWhoeverManagesTheAccountAlone() {
        var webhook = made("/mine", "");
        String reader = TestToken.ramUserOf(cloud, "BillingReadOnlyAccess");
        String shown = receiver.url("/...");
        given().auth()
                .oauth2(reader)
                .get(path(one(webhook)))
                .then()
                .statusCode(200)
                .body("url", equalTo(shown));
        given().auth().oauth2(reader).get(path("/webhooks")).then().body("webhooks.url", contains(shown));
        get(one(webhook)).body("url", equalTo(receiver.url("/mine")));
        given().auth().oauth2(reader).delete(path(one(webhook))).then().statusCode(403);
        String stranger = TestToken.rootOf("stranger");
        given().auth().oauth2(stranger).get(path("/webhooks")).then().statusCode(404);
        post("/webhooks", "{\"url\": \"gopher://x\", \"subscriptions\": []}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/url"));
        request().delete(path(one(webhook))).then().statusCode(204);
        get(one(webhook)).statusCode(404);
        get("/webhooks").body("webhooks", empty());
        for (int i = 0; i < CreateEndpoint.MOST; i++) {
            made("/" + i, "");
        }
        post("/webhooks", wanted("/more", "")).statusCode(409);
        get("/webhooks").body("webhooks", hasSize(10)).body("webhooks[0].id", startsWith("whk-"));
    }

    private static void isSignedBy(Got got, String secret) {
        Instant at = Instant.ofEpochSecond(Long.parseLong(got.timestamp()));
        String expected = Signature.of(got.id(), at, got.body(), List.of(new Secret(secret)));
        assertEquals(true, Arrays.asList(got.signature().split(" ", -1)).contains(expected));
    }

    private void low(int occurrence) {
        Events.send("balance.low", account, LOW.formatted(account, occurrence, occurrence + 1));
    }

    private JsonPath made(String path, String subscriptions) {
        return post("/webhooks", wanted(path, subscriptions))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private String wanted(String path, String subscriptions) {
        return "{\"url\": \"" + receiver.url(path) + "\", \"subscriptions\": [" + subscriptions + "]}";
    }

    private static String one(JsonPath made) {
        return "/webhooks/" + made.getString("webhook.id");
    }

    private ValidatableResponse log(JsonPath made) {
        return get(one(made) + "/deliveries").statusCode(200);
    }

    private ValidatableResponse get(String path) {
        return request().get(path(path)).then();
    }

    private ValidatableResponse post(String path, @Nullable String body) {
        RequestSpecification request = request().header("Idempotency-Key", "webhook-" + KEYS.incrementAndGet());
        return (body == null ? request : request.body(body)).post(path(path)).then();
    }

    private RequestSpecification request() {
        return given().auth().oauth2(TestToken.rootOf(cloud)).contentType("application/json");
    }

    private String path(String path) {
        return "/api/v1/billing-accounts/" + account + path;
    }
}
