package io.saldo.account.approval;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.approval.TestApprovals.approvalId;
import static io.saldo.account.approval.TestApprovals.approve;
import static io.saldo.account.approval.TestApprovals.decide;
import static io.saldo.account.approval.TestApprovals.operator;
import static io.saldo.account.approval.TestApprovals.person;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestCredit;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.TestSettings;
import io.saldo.account.refund.TestRefunds;
import io.saldo.test.token.TestToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ApprovedDeedsTest {

    private static final String DESIGNATED = ", \"destination\": {\"type\": \"DESIGNATED\", \"bank\": \"BCA\","
            + " \"account\": \"0123456789\", \"holder\": \"Budi\", \"proof\": \"letter\"}";

    private final String ani = person();

    @AfterEach
    void noLimit() {
        TestSettings.put("approval-limits", "{}").statusCode(200);
    }

    @Test
    @DisplayName("K-8")
    void setsALimitThatIsRaisedTooFarOnlyOnceApproved() {
        String entity = TestCredit.entity(5000);
        Registered account = TestAccounts.ofEntity(entity);
        limited("creditLimit", 500);
        limit(account, 400).statusCode(200).body("creditLimit.amount", equalTo("400"));
        String id = approvalId(limit(account, 900));
        assertEquals(id, approvalId(limit(account, 900)));
        limit(account, 950)
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:approval-pending"))
                .body("rule", equalTo("K-4"));
        assertEquals("400", figure(account, "creditLimit"));
        approve("budi", id).statusCode(200);
        assertEquals("900", figure(account, "creditLimit"));
        account.asOwner()
                .get(account.path() + "/credit-records")
                .then()
                .body("items[0].approvalId", equalTo(id))
                .body("items[0].actor", equalTo(ani + ", approved by budi"));
        limit(account, 0).statusCode(200);
    }

    @Test
    @DisplayName("A-15")
    void givesAnEntityCreditOnlyOnceApproved() {
        limited("entityCredit", 1000);
        String entity = "9" + ani;
        credit(entity, 1000).statusCode(200);
        String id = approvalId(credit(entity, 5000));
        credit(entity, 6000).statusCode(409);
        approve("budi", id).statusCode(200).body("object", equalTo(entity));
        TestAccounts.asOperator()
                .get("/api/v1/entities/" + entity + "/credit")
                .then()
                .body("credit.amount", equalTo("5000"));
    }

    @Test
    @DisplayName("A-15")
    void marksABillPaidOnlyOnceApproved() {
        Registered account = TestAccounts.postpaid();
        String bill = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, "100.0000000000"));
        send(invoiceIssued(account.id(), bill, "2026-09", 1, 100, 11));
        awaitFigure(account, "unsettledPreviousMonths", "111");
        limited("markPaid", 110);
        String id = approvalId(operator(ani)
                .header("Idempotency-Key", "paid")
                .body("{\"reason\": \"by cheque\"}")
                .post(account.path() + "/bills/" + bill + "/mark-paid")
                .then());
        assertEquals("111", figure(account, "unsettledPreviousMonths"));
        approve("budi", id).statusCode(200).body("amount.amount", equalTo("111"));
        assertEquals("0", figure(account, "unsettledPreviousMonths"));
    }

    /** While it waits its money is out of the lots; rejected, it is back in them. */
    @Test
    @Tag("O-5")
    @DisplayName("A-15")
    void letsAWithdrawalToADesignatedAccountGoOutOnlyOnceApproved() {
        Registered account = TestAccounts.prepaid();
        String payment = TestRefunds.toppedUp(account, 500000);
        String turnedAway = TestRefunds.withdrawn(account, "original", 500000);
        send(TestRefunds.refundFailed(account, turnedAway, TestRefunds.failed(1, payment, 500000, 55000)));
        TestRefunds.awaitState(account, turnedAway, "FAILED");
        limited("withdrawal", 100000);
        TestRefunds.withdraw(account, "small", 200000, DESIGNATED.replace("DESIGNATED", "ORIGINAL"))
                .statusCode(400);
        String rejected = approvalId(TestRefunds.withdraw(account, "first", 200000, DESIGNATED));
        assertEquals(rejected, approvalId(TestRefunds.withdraw(account, "first", 200000, DESIGNATED)));
        withdrawals(account).body("items[0].state", equalTo("REQUESTED"));
        assertEquals("300000", figure(account, "cashBalance"));
        decide(TestToken.staff("budi", "approver"), rejected, "reject").statusCode(200);
        withdrawals(account).body("items[0].state", equalTo("CANCELLED"));
        assertEquals("500000", figure(account, "cashBalance"));
        String calledOff = approvalId(TestRefunds.withdraw(account, "called-off", 200000, DESIGNATED));
        String waiting = withdrawals(account).extract().path("items[0].refundId");
        account.asOwner()
                .delete(account.path() + "/withdrawals/" + waiting)
                .then()
                .statusCode(200);
        decide(TestToken.staff("budi", "approver"), calledOff, "approve").statusCode(409);
        assertEquals("500000", figure(account, "cashBalance"));
        String approved = approvalId(TestRefunds.withdraw(account, "second", 200000, DESIGNATED));
        approve("budi", approved).statusCode(200).body("amount.amount", equalTo("200000"));
        withdrawals(account).body("items[0].state", equalTo("EXECUTING"));
        assertEquals("300000", figure(account, "cashBalance"));
        TestEventsRead.await("refund.requested", account, "\"holder\":\"Budi\"");
    }

    private static ValidatableResponse withdrawals(Registered account) {
        return account.asOwner().get(account.path() + "/withdrawals").then().statusCode(200);
    }

    private static void limited(String deed, long amount) {
        TestSettings.put("approval-limits", "{\"%s\": {\"IDR\": \"%d\"}}".formatted(deed, amount))
                .statusCode(200);
    }

    private ValidatableResponse limit(Registered account, long limit) {
        return operator(ani)
                .body("{\"creditLimit\": %s, \"reason\": \"asked for\"}".formatted(idr(limit)))
                .put(account.path() + "/credit-limit")
                .then();
    }

    private ValidatableResponse credit(String entity, long credit) {
        return operator(ani)
                .body("{\"credit\": %s, \"reason\": \"asked for\"}".formatted(idr(credit)))
                .put("/api/v1/entities/" + entity + "/credit")
                .then();
    }
}
