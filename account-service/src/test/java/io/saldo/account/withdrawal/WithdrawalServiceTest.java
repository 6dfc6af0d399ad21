package io.saldo.account.withdrawal;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.refund.TestRefunds.preview;
import static io.saldo.account.refund.TestRefunds.refunds;
import static io.saldo.account.refund.TestRefunds.toppedUp;
import static io.saldo.account.refund.TestRefunds.withdraw;
import static io.saldo.account.refund.TestRefunds.withdrawn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEventsRead;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class WithdrawalServiceTest {

    private static final String DESIGNATED = ", \"destination\": {\"type\": \"DESIGNATED\", \"bank\": \"BCA\","
            + " \"account\": \"0123456789\", \"holder\": \"Budi\", \"proof\": \"letter of 1 October\"}";

    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
    }

    @Test
    @DisplayName("O-9")
    void takesCashOutWithItsTaxAndHasItPaidBack() { // Ex:O-9
        String payment = toppedUp(account, 500000);
        withdraw(account, "one", 200000)
                .statusCode(201)
                .body("refundId", startsWith("ref-"))
                .body("state", equalTo("EXECUTING"))
                .body("tax.amount", equalTo("22000"))
                .body("legs", hasSize(1))
                .body("legs[0].paymentId", equalTo(payment))
                .body("withdrawable.amount", equalTo("500000"));
        assertEquals("300000", figure(account, "cashBalance"));
        assertEquals("200000", figure(account, "withdrawing"));
        assertEquals("300000", figure(account, "spendable"));
        withdraw(account, "one", 200000).statusCode(201).header("Idempotent-Replay", "true");
        withdraw(account, "one", 200001).statusCode(422);
        String told = TestEventsRead.await("refund.requested", account, payment).getFirst();
        assertEquals(1, told.split("\"legs\"", -1).length - 1);
        assertEquals(true, told.contains("\"tax\":{\"amount\":\"22000\",\"currency\":\"IDR\"}"));
    }

    @Test
    @DisplayName("O-4")
    void takesTheYoungestLotsFirst() { // Ex:O-4
        String first = toppedUp(account, 300);
        String second = toppedUp(account, 200);
        String third = toppedUp(account, 100);
        preview(account, "{\"amount\": %s}".formatted(idr(250)))
                .statusCode(200)
                .body("refundId", nullValue())
                .body("legs.paymentId", contains(third, second))
                .body("legs.amount.amount", contains("100", "150"))
                .body("withdrawable.amount", equalTo("600"));
        assertEquals("600", figure(account, "cashBalance"));
        withdraw(account, "one", 250).statusCode(201).body("legs.paymentId", contains(third, second));
        preview(account, "{}").statusCode(409).body("type", equalTo(type("withdrawal-open")));
        assertEquals("350", figure(account, "cashBalance"));
        assertEquals(
                true,
                TestEventsRead.await("refund.requested", account, third)
                        .toString()
                        .contains(second));
        assertEquals(false, refunds(account).extract().asString().contains(first));
    }

    @Test
    @DisplayName("O-8")
    void hasOneOpenWithdrawalAndCannotCallItBack() {
        toppedUp(account, 500000);
        String open = withdrawn(account, "one", 100);
        withdraw(account, "two", 100).statusCode(409).body("rule", equalTo("O-8"));
        account.asOwner()
                .delete(account.path() + "/withdrawals/" + open)
                .then()
                .statusCode(409)
                .body("type", equalTo(type("withdrawal-gone-out")));
        account.asOwner()
                .delete(account.path() + "/withdrawals/ref-none")
                .then()
                .statusCode(404);
        account.asOwner()
                .get(account.path() + "/withdrawals")
                .then()
                .statusCode(200)
                .body("items.refundId", contains(open))
                .body("items[0].source.type", equalTo("WITHDRAWAL"))
                .body("items[0].destination", equalTo("ORIGINAL"));
    }

    @Test
    @DisplayName("O-2")
    void keepsWhatIsOwedHeldAndSoonUsed() {
        toppedUp(account, 1_000_000);
        adjust(account, "gift", 50_000, "").statusCode(201);
        send(chargeAccrued(account.id(), "2026-10", 1, "70000.0000000000"));
        awaitFigure(account, "unsettledCurrentMonth", "70000");
        account.asOwner()
                .header("Idempotency-Key", "hold")
                .body("{\"amount\": %s}".formatted(idr(100_000)))
                .post(account.path() + "/reservations")
                .then()
                .statusCode(201);
        // 1,050,000 less 70,000 and 100,000, and three days of 10,000; what was filled in has no way back.
        preview(account, "{}").body("withdrawable.amount", equalTo("850000"));
        withdraw(account, "too-much", 850_001).statusCode(422).body("type", equalTo(type("amount-above-withdrawable")));
        withdraw(account, "all", 850_000).statusCode(201);
        assertEquals("30000", figure(account, "spendable"));
    }

    @Test
    @DisplayName("O-7")
    void keepsAReserveWhileUsageRuns() {
        toppedUp(account, 100);
        send(chargeAccrued(account.id(), "2026-10", 1, "7.0000000000"));
        awaitFigure(account, "unsettledCurrentMonth", "7");
        preview(account, "{}").body("withdrawable.amount", equalTo("90"));
    }

    @Test
    @DisplayName("O-4")
    void waitsForALotThatTheGatewayMayStillTakeBack() {
        String young = toppedUp(account, 100, "\"withdrawableFrom\": \"2026-10-01T00:10:00Z\",");
        String old = toppedUp(account, 200, "\"withdrawableFrom\": \"2026-10-01T00:00:00Z\",");
        preview(account, "{}").body("legs.paymentId", contains(old)).body("withdrawable.amount", equalTo("200"));
        withdraw(account, "all", 300).statusCode(422);
        assertEquals(false, refunds(account).extract().asString().contains(young));
    }

    @Test
    @DisplayName("O-3")
    void isForValidAccountsOfVerifiedOwners() {
        Registered unverified = TestAccounts.registered(
                TestAccounts.body("PREPAID").replace("\"verified\": true", "\"verified\": false"));
        toppedUp(unverified, 100);
        withdraw(unverified, "one", 10).statusCode(422).body("type", equalTo(type("identity-not-verified")));
        toppedUp(account, 100);
        status("freeze", "FROZEN");
        withdraw(account, "frozen", 10).statusCode(409).body("type", equalTo(type("account-frozen")));
        status("lift", "VALID");
        withdraw(account, "lifted", 10).statusCode(201);
        Registered ecosystem = TestAccounts.ecosystem();
        withdraw(ecosystem, "one", 10).statusCode(422).body("rule", equalTo("Q-7"));
    }

    @Test
    @DisplayName("O-5")
    void goesToADesignatedAccountLast() {
        toppedUp(account, 100);
        withdraw(account, "early", 10, DESIGNATED).statusCode(422).body("type", equalTo(type("original-route-first")));
        withdraw(account, "no-proof", 10, DESIGNATED.replace(", \"proof\": \"letter of 1 October\"", ""))
                .statusCode(400)
                .body("errors.pointer", contains("/destination/proof"));
        withdraw(account, "stray", 10, ", \"destination\": {\"type\": \"ORIGINAL\", \"bank\": \"BCA\"}")
                .statusCode(400);
        withdraw(account, "elsewhere", 10, ", \"destination\": {\"type\": \"CASH\"}")
                .statusCode(400);
    }

    @Test
    void refusesWhatIsNotAnAmount() {
        toppedUp(account, 100);
        withdraw(account, "none", 0).statusCode(400);
        account.asOwner()
                .header("Idempotency-Key", "without")
                .body("{}")
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(400);
        account.asOwner()
                .header("Idempotency-Key", "dollars")
                .body("{\"amount\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}")
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(422)
                .body("type", equalTo(type("other-currency")));
        account.asOwner()
                .body("{\"amount\": %s}".formatted(idr(1)))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(428);
    }

    @Test
    @DisplayName("A-14")
    void isForWhoeverMayTakeMoneyOut() {
        toppedUp(account, 100);
        TestAccounts.as(TestToken.ramUserOf(account.cloudAccountId(), "BillingReadOnlyAccess"))
                .header("Idempotency-Key", "read-only")
                .body("{\"amount\": %s}".formatted(idr(1)))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(403);
        TestAccounts.prepaid()
                .asOwner()
                .header("Idempotency-Key", "other")
                .body("{\"amount\": %s}".formatted(idr(1)))
                .post(account.path() + "/withdrawals")
                .then()
                .statusCode(404);
        operator("no-reason", "").statusCode(400);
        operator("reason", ", \"reason\": \"asked by mail\"").statusCode(201);
        String audit = TestAccounts.asOperator()
                .get("/api/v1/services/account/audit-log")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(true, audit.contains("asked by mail"));
    }

    private ValidatableResponse operator(String key, String more) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", key)
                .body("{\"amount\": %s%s}".formatted(idr(1), more))
                .post(account.path() + "/withdrawals")
                .then();
    }

    private void status(String key, String status) {
        TestAccounts.asOperator()
                .header("Idempotency-Key", key)
                .body("{\"status\": \"%s\", \"reason\": \"x\"}".formatted(status))
                .post(account.path() + "/status")
                .then()
                .statusCode(200);
    }

    private static String type(String name) {
        return "urn:saldo:problem:" + name;
    }
}
