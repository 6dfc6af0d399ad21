package io.saldo.platform.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.platform.id.AccountId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class IdempotencyTest {

    private static final String FIVE = "{\"number\": 5, \"price\": {\"amount\": \"12.30\", \"currency\": \"USD\"}}";

    private final AccountId account = Accounts.next();

    @Test
    void answersARepeatWithTheFirstAnswer() {
        post("k1", FIVE).then().statusCode(201).body("total", equalTo(5)).header("Idempotent-Replay", nullValue());
        post("k1", FIVE).then().statusCode(201).body("total", equalTo(5)).header("Idempotent-Replay", "true");
        assertEquals(5, total());
    }

    @Test
    void refusesTheSameKeyForAnotherBody() {
        post("k2", FIVE).then().statusCode(201);
        post("k2", FIVE.replace("5,", "6,"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:idempotency-key-reused"));
        assertEquals(5, total());
    }

    @Test
    void asksForAKey() {
        given().contentType("application/json")
                .body(FIVE)
                .post("/api/v1/tallies/" + account)
                .then()
                .statusCode(428);
        post("with space", FIVE).then().statusCode(400);
        assertEquals(0, total());
    }

    @Test
    void keepsNoRefusal() {
        String tooMuch = FIVE.replace("5,", "1000001,");
        post("k3", tooMuch).then().statusCode(422).body("rule", equalTo("T-1"));
        post("k3", FIVE).then().statusCode(201);
        assertEquals(5, total());
    }

    @Test
    void keepsTheTraceOfARefusalThatLeavesOneAndFreesItsKey() {
        String traced = FIVE.replace("5,", "5, \"note\": \"refuse\",");
        post("k8", traced).then().statusCode(409).header("Idempotent-Replay", nullValue());
        assertEquals(5, total());
        post("k8", FIVE).then().statusCode(201).header("Idempotent-Replay", nullValue());
        assertEquals(10, total());
    }

    @Test
    void hasOneEffectUnderManyAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(20)) {
            List<Callable<Integer>> calls = IntStream.range(0, 60)
                    .mapToObj(i -> (Callable<Integer>) () -> post("k4", FIVE).statusCode())
                    .toList();
            for (var answer : pool.invokeAll(calls)) {
                assertEquals(201, answer.get());
            }
        }
        assertEquals(5, total());
    }

    @Test
    void keepsTheSameKeyOfAnotherAccountApart() {
        post("k5", FIVE).then().statusCode(201);
        given().contentType("application/json")
                .header("Idempotency-Key", "k5")
                .body(FIVE)
                .post("/api/v1/tallies/" + Accounts.next())
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", nullValue());
    }

    @Test
    void callsOutsideOnceForARepeatedRequest() {
        int before = TallyResource.OUTSIDE_CALLS.get();
        outside("k6").then().statusCode(201);
        outside("k6").then().statusCode(201).header("Idempotent-Replay", "true");
        assertEquals(before + 1, TallyResource.OUTSIDE_CALLS.get());
        assertEquals(5, total());
    }

    @Test
    void resumesTheSameObjectAtOnceAfterAFailedCall() {
        TallyResource.FAILING_CALL.set(TallyResource.OUTSIDE_CALLS.get() + 1);
        outside("k7").then().statusCode(503);
        outside("k7").then().statusCode(201).header("Idempotent-Replay", nullValue());
        outside("k7").then().statusCode(201).header("Idempotent-Replay", "true");
        assertEquals(5, total());
    }

    @Test
    void givesTheKeyBackForAnotherObjectWhenACallOutsideIsRefused() {
        String refused = FIVE.replace("5,", "5, \"note\": \"refuse\",");
        int before = TallyResource.OUTSIDE_CALLS.get();
        outside("k9", refused).then().statusCode(409).contentType("application/problem+json");
        outside("k9", refused).then().statusCode(409).header("Idempotent-Replay", nullValue());
        assertEquals(before + 2, TallyResource.OUTSIDE_CALLS.get());
        assertEquals(10, total());
    }

    @Test
    void leavesTheKeyToTheObjectThatHasItMeanwhileWhenALateCallIsRefused() {
        String late = FIVE.replace("5,", "5, \"note\": \"late\",");
        outside("k10", late).then().statusCode(409);
        outside("k10", late).then().statusCode(201).body(equalTo("\"" + TallyResource.OTHER_OBJECT + "\""));
        assertEquals(5, total());
    }

    private Response outside(String key) {
        return outside(key, FIVE);
    }

    private Response outside(String key, String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/tallies/" + account + "/outside");
    }

    private Response post(String key, String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/tallies/" + account);
    }

    private long total() {
        return Long.parseLong(given().get("/api/v1/tallies/" + account).asString());
    }
}
