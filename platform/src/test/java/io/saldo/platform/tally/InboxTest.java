package io.saldo.platform.tally;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.platform.id.AccountId;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class InboxTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PARKED = "/api/v1/services/tally/parked-events";

    private final EventSender sender = EventSender.to(Infra.shared().kafka());
    private final AccountId account = Accounts.next();

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void doesAnEventOnceHoweverOftenItComes() {
        OutgoingEvent event = added(5);
        sender.send(event);
        sender.send(event);
        sender.send(event.withId("another"));
        sender.send(event.from("/another-source"));
        sender.send(added(100));
        awaitTotal(115);
    }

    @Test
    void parksTheRefusedOneAndWhatFollowsOfItsKeyAlone() {
        AccountId other = Accounts.next();
        sender.send(added(13));
        sender.send(added(1));
        sender.send(OutgoingEvent.of("tally.added", other.toString(), json(other, 4)));
        awaitTotal(other, 4);
        parked().body("items", hasSize(2))
                .body("items[1].reason", equalTo("UNLUCKY"))
                .body("items[0].reason", equalTo("WAITS_BEHIND"));
        assertEquals(0, total(account));
    }

    @Test
    void takesWhatWaitedOnceTheRefusedOneIsDiscarded() {
        OutgoingEvent refused = added(13);
        sender.send(refused);
        sender.send(added(1));
        sender.send(added(2));
        await().atMost(LIMIT).until(() -> parked().extract().path("items.size()"), equalTo(3));
        String id = parked().extract().path("items[2].id");
        discard(id, "{}").statusCode(400);
        discard(id, "{\"reason\": \"sent by mistake\"}").statusCode(204);
        awaitTotal(3);
        parked().body("items", hasSize(0));
        sender.send(refused);
        sender.send(added(4));
        awaitTotal(7);
        parked().body("items", hasSize(0));
    }

    @Test
    void setsAsideWhatIsAheadAndTakesItUpByItself() {
        sender.send(added(7));
        await().atMost(LIMIT).until(() -> parked().extract().path("items.size()"), equalTo(1));
        await().atMost(LIMIT).until(() -> parked().extract().path("items[0].attempts"), equalTo(2));
        parked().body("items[0].waitsFor", equalTo("hundred"));
        AccountId other = Accounts.next();
        sender.send(OutgoingEvent.of("tally.added", other.toString(), json(other, 1)));
        awaitTotal(other, 1);
        await().atMost(LIMIT).until(() -> parked().extract().path("items[0].attempts"), equalTo(3));
        given().auth()
                .oauth2(TestToken.withRole("operator"))
                .post(PARKED + "/" + parked().extract().path("items[0].id") + "/retry")
                .then()
                .statusCode(204);
        await().atMost(LIMIT).until(() -> parked().extract().path("items[0].attempts"), equalTo(4));
        assertEquals(0, total(account));
    }

    @Test
    void survivesPoisonOfEveryKind() {
        String key = account.toString();
        byte[] good = json(account, 1).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers =
                Map.of("ce_id", "p1", "ce_source", "/t", "ce_type", "tally.added", "ce_time", "2026-10-01T00:00:00Z");
        sender.sendRaw("tally.added", Optional.empty(), headers, good);
        sender.sendRaw("tally.added", Optional.of(Accounts.next().toString()), Map.of(), good);
        sender.sendRaw("tally.added", Optional.of(Accounts.next().toString()), headers, new byte[] {0, -1, 17});
        sender.sendRaw(
                "tally.added",
                Optional.of(Accounts.next().toString()),
                headers,
                "[[[[".getBytes(StandardCharsets.UTF_8));
        sender.sendRaw(
                "tally.added",
                Optional.of(Accounts.next().toString()),
                headers,
                "{\"account\": \"\\u0000\", \"number\": 1}".getBytes(StandardCharsets.UTF_8));
        sender.sendRaw("tally.added", Optional.of("no account \0"), headers, new byte[0]);
        sender.send(OutgoingEvent.of("tally.added", key, json(account, 1)));
        awaitTotal(1);
    }

    private OutgoingEvent added(long number) {
        return OutgoingEvent.of("tally.added", account.toString(), json(account, number));
    }

    private static String json(AccountId account, long number) {
        return "{\"account\": \"%s\", \"number\": %d, \"unknown\": true}".formatted(account, number);
    }

    private void awaitTotal(long expected) {
        awaitTotal(account, expected);
    }

    private static void awaitTotal(AccountId account, long expected) {
        LongSupplier total = () -> total(account);
        await().atMost(LIMIT).untilAsserted(() -> assertEquals(expected, total.getAsLong()));
    }

    private static long total(AccountId account) {
        return Long.parseLong(given().get("/api/v1/tallies/" + account).asString());
    }

    private ValidatableResponse parked() {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .queryParam("key", account.toString())
                .get(PARKED)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse discard(String id, String body) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .contentType("application/json")
                .body(body)
                .post(PARKED + "/" + id + "/discard")
                .then();
    }
}
