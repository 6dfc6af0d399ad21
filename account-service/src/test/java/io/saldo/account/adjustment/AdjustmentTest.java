package io.saldo.account.adjustment;

import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.figure;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class AdjustmentTest {

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("BK-14")
    void fillsInAndTakesOutNeverBelowZero() {
        adjust(account, "in", 250000, "").statusCode(201).body("transactionId", startsWith("txn-"));
        adjust(account, "in", 250000, "").statusCode(201).header("Idempotent-Replay", "true");
        adjust(account, "more", 50000, "").statusCode(201);
        assertEquals("300000", figure(account, "cashBalance"));
        adjust(account, "out", -260000, "").statusCode(201);
        assets(account).body("availableCredit.amount", equalTo("40000")).body("cashParts.own.amount", equalTo("40000"));
        adjust(account, "too-much", -40001, "")
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:funds-below-zero"))
                .body("rule", equalTo("BK-3"));
        assertEquals("40000", figure(account, "cashBalance"));
    }

    @Test
    @DisplayName("A-1")
    void showsEachFundInItsPlace() {
        asset("PROMO_CREDIT", 10000, "").statusCode(201);
        asset("CREDIT_REFUND", 5000, ", \"month\": \"2026-09\"").statusCode(201);
        adjust(account, "cash", 70000, "").statusCode(201);
        assets(account)
                .body("availableCredit.amount", equalTo("85000"))
                .body("spendable.amount", equalTo("85000"))
                .body("cashBalance.amount", equalTo("80000"))
                .body("cashParts.promotional.amount", equalTo("10000"))
                .body("creditRefund.amount", equalTo("5000"))
                .body("creditRefunds[0].month", equalTo("2026-09"))
                .body("overdue", equalTo(false));
        asset("CREDIT_REFUND", -5001, ", \"month\": \"2026-09\"").statusCode(422);
        asset("CREDIT_REFUND", -5000, ", \"month\": \"2026-09\"").statusCode(201);
        asset("PROMO_CREDIT", -10000, "").statusCode(201);
        assertEquals("70000", figure(account, "availableCredit"));
    }

    @Test
    @DisplayName("W-6")
    void refusesBucketsOfMonthsToCome() {
        asset("CREDIT_REFUND", 7, ", \"month\": \"2026-11\"")
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:month-to-come"));
        asset("CREDIT_REFUND", 8, ", \"month\": \"0001-01\"").statusCode(400);
        asset("CREDIT_REFUND", 9, ", \"month\": \"2026-10\"").statusCode(201);
    }

    @Test
    void refusesAmountsWhoseSumsNoColumnHolds() {
        adjust(account, "huge", Long.MAX_VALUE, "").statusCode(400);
        adjust(account, "out", Long.MIN_VALUE + 1, "").statusCode(400);
        adjust(account, "large", 1_000_000_000_000_000L, "").statusCode(201);
    }

    @Test
    void keepsTheSumUnderTwentyAtOnce() throws Exception {
        adjust(account, "start", 1000, "").statusCode(201);
        try (var pool = Executors.newFixedThreadPool(20)) {
            List<Callable<Integer>> calls = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Integer>) () -> adjusted("key-" + i, i % 2 == 0 ? 100 : -100))
                    .toList();
            for (var answer : pool.invokeAll(calls)) {
                assertEquals(201, answer.get());
            }
        }
        assertEquals("1000", figure(account, "cashBalance"));
    }

    /** As a client does: what was too busy is sent again under its key. */
    private int adjusted(String key, long amount) {
        int status = 503;
        for (int tries = 0; status == 503 && tries < 5; tries++) {
            status = adjust(account, key, amount, "").extract().statusCode();
        }
        return status;
    }

    @Test
    void refusesWhatIsNotAnAdjustment() {
        adjust(account, "zero", 0, "").statusCode(400);
        adjust(account, "month", 5, ", \"month\": \"2026-10\"").statusCode(400);
        TestAccounts.asOperator()
                .header("Idempotency-Key", "no-reason")
                .body("{\"amount\": %s, \"asset\": \"CASH\"}".formatted(TestEvents.idr(5)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        TestAccounts.asOperator()
                .header("Idempotency-Key", "usd")
                .body("{\"amount\": {\"amount\": \"5.00\", \"currency\": \"USD\"}, \"asset\": \"CASH\", \"reason\":"
                        + " \"x\"}")
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(422);
        account.asOwner()
                .header("Idempotency-Key", "mine")
                .body("{\"amount\": %s, \"asset\": \"CASH\", \"reason\": \"x\"}".formatted(TestEvents.idr(5)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(403);
        assertEquals("0", figure(account, "cashBalance"));
    }

    private io.restassured.response.ValidatableResponse asset(String asset, long amount, String more) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", asset + amount)
                .body("{\"amount\": %s, \"asset\": \"%s\", \"reason\": \"test\"%s}"
                        .formatted(TestEvents.idr(amount), asset, more))
                .post(account.path() + "/adjustments")
                .then();
    }
}
