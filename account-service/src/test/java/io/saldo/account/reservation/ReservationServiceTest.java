package io.saldo.account.reservation;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.test.token.TestToken;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ReservationServiceTest {

    private static final int CALLS = 120;
    private static final int AT_ONCE = 8;

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
        adjust(account, "cash", 1_000_000, "").statusCode(201);
    }

    @Test
    @DisplayName("A-13")
    void takesAHundredOfAnyNumberAtOnce() throws InterruptedException {
        Callable<Integer> one = () ->
                hold(java.util.UUID.randomUUID().toString(), 10_000).extract().statusCode();
        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            statuses = threads
                    .invokeAll(IntStream.range(0, CALLS).mapToObj(_ -> one).toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
        assertEquals(100, statuses.stream().filter(status -> status == 201).count());
        assertEquals(
                CALLS - 100, statuses.stream().filter(status -> status == 422).count());
        assertEquals("0", figure(account, "spendable"));
        assertEquals("1000000", figure(account, "reserved"));
        assertEquals("1000000", figure(account, "availableCredit"));
    }

    @Test
    @DisplayName("A-13")
    void capturesAPartOfAHoldAndFreesTheRest() {
        String id = held("vm", 300_000);
        end("part", id, "capture", "{\"amount\": %s}".formatted(idr(120_000)))
                .statusCode(200)
                .body("state", equalTo("CAPTURED"))
                .body("captured.amount", equalTo("120000"));
        end("part", id, "capture", "{\"amount\": %s}".formatted(idr(120_000)))
                .statusCode(200)
                .header("Idempotent-Replay", "true");
        end("again", id, "capture", "{}").statusCode(409).body("type", equalTo("urn:saldo:problem:reservation-ended"));
        assertEquals("1000000", figure(account, "spendable"));
        String other = held("disk", 200_000);
        end("too-much", other, "capture", "{\"amount\": %s}".formatted(idr(200_001)))
                .statusCode(422);
        end("none", other, "capture", "{\"amount\": %s}".formatted(idr(0))).statusCode(400);
        end("free", other, "release", "").statusCode(200).body("state", equalTo("RELEASED"));
        end("unknown", "rsv-none", "release", "").statusCode(404);
        String all = held("all", 10_000);
        account.asOwner()
                .header("Idempotency-Key", "no-body")
                .post(account.path() + "/reservations/" + all + "/capture")
                .then()
                .statusCode(200)
                .body("id", equalTo(all))
                .body("captured.amount", equalTo("10000"));
        account.asOwner()
                .get(account.path() + "/reservations")
                .then()
                .statusCode(200)
                .body("items.state", contains("CAPTURED", "RELEASED", "CAPTURED"))
                .body("items.resourceId", contains("all", "disk", "vm"));
    }

    @Test
    @DisplayName("S-7")
    void holdsNothingWhileOverdueOrFrozen() {
        send(chargeAccrued(account.id(), "2026-10", 1, "1000001.0000000000"));
        awaitFigure(account, "availableCredit", "-1");
        hold("overdue", 1).statusCode(409).body("rule", equalTo("S-7"));
        adjust(account, "more", 100, "").statusCode(201);
        hold("fits", 99).statusCode(201);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "freeze")
                .body("{\"status\": \"FROZEN\", \"reason\": \"x\"}")
                .post(account.path() + "/status")
                .then()
                .statusCode(200);
        hold("frozen", 1).statusCode(409).body("rule", equalTo("A-10"));
    }

    @Test
    void isForWhoeverPaysAndForThePlatform() {
        TestAccounts.as(TestToken.withRole("metering"))
                .header("Idempotency-Key", "platform")
                .body("{\"amount\": %s, \"resourceId\": \"vm-1\"}".formatted(idr(5)))
                .post(account.path() + "/reservations")
                .then()
                .statusCode(201)
                .body("reservationId", startsWith("rsv-"));
        TestAccounts.prepaid()
                .asOwner()
                .header("Idempotency-Key", "other")
                .body("{\"amount\": %s}".formatted(idr(5)))
                .post(account.path() + "/reservations")
                .then()
                .statusCode(404);
        hold("nothing", 0).statusCode(400);
        Registered postpaid = TestAccounts.postpaid();
        postpaid.asOwner()
                .header("Idempotency-Key", "postpaid")
                .body("{\"amount\": %s}".formatted(idr(5)))
                .post(postpaid.path() + "/reservations")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:no-payment-method"));
    }

    private String held(String resource, long amount) {
        return account.asOwner()
                .header("Idempotency-Key", resource)
                .body("{\"amount\": %s, \"resourceId\": \"%s\"}".formatted(idr(amount), resource))
                .post(account.path() + "/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("reservationId");
    }

    private ValidatableResponse hold(String key, long amount) {
        return account.asOwner()
                .header("Idempotency-Key", key)
                .body("{\"amount\": %s}".formatted(idr(amount)))
                .post(account.path() + "/reservations")
                .then();
    }

    private ValidatableResponse end(String key, String id, String how, String body) {
        return account.asOwner()
                .header("Idempotency-Key", key)
                .body(body)
                .post(account.path() + "/reservations/" + id + "/" + how)
                .then();
    }
}
