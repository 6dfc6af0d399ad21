package io.saldo.payment.charge;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.payment.SavedCard;
import io.saldo.payment.order.FindOpenPayments;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.ReceivedEvent;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class ChargeTest {

    private static final String BILL = "inv-06v8ck0bcw1kx040";

    @Inject
    FindOpenPayments payments;

    @Inject
    UnitOfWork unitOfWork;

    private final Company company = new Company();
    private final Customer agus = Customer.inDollars().with("paymentMode", Customer.always("POSTPAID"));
    private final SavedCard saved = new SavedCard(company, agus);

    @BeforeEach
    void use() {
        Provider.uses(company);
        agus.known();
    }

    @AfterEach
    void close() {
        company.close();
        agus.close();
    }

    @Test
    @DisplayName("I-3")
    void chargesTheRestOfABillToTheSavedMethod() {
        saved.save("card", "Visa 4242");
        agus.owes(BILL, 1, "0.70", "USD", "AUTO");
        JsonObject confirmed = agus.event("payment.confirmed", BILL);
        assertEquals("AUTO_CHARGE", confirmed.getString("purpose"));
        assertEquals("0.70", confirmed.getJsonObject("total").getString("amount"));
        String payment = confirmed.getString("paymentId");
        JsonObject pending = agus.event("payment.pending", payment);
        assertEquals("PROCESSING", pending.getString("state"));
        assertEquals(1, pending.getInteger("try"));
        agus.payment(payment).then().body("state", equalTo("PAID")).body("try", equalTo(1));
    }

    @Test
    @DisplayName("S-10")
    void tellsWhenAFailedChargeIsTriedAgain() {
        saved.save("card", "Visa 4242");
        company.desk.declines.add("authentication_required");
        agus.owes(BILL, 1, "77.70", "USD", "AUTO");
        JsonObject failed = agus.event("payment.failed", BILL);
        assertEquals("FAILED", failed.getString("reason"));
        assertEquals("authentication_required", failed.getString("code"));
        assertTrue(failed.getBoolean("authenticationRequired"));
        assertEquals(1, failed.getInteger("try"));
        JsonObject pending = agus.event("payment.pending", failed.getString("paymentId"));
        assertEquals(
                Instant.parse(pending.getString("since")).plus(Duration.ofDays(7)),
                Instant.parse(failed.getString("nextTryAt")));
        agus.owes(BILL, 2, "70.00", "USD", "AUTO");
        agus.payment(failed.getString("paymentId")).then().body("nextTryAt", equalTo(failed.getString("nextTryAt")));
        assertEquals(1, agus.events("payment.failed").size());
    }

    @Test
    @DisplayName("I-3")
    void failsWithoutAMethodOnceAndChargesTheFirstOneThatIsSaved() {
        agus.owes(BILL, 1, "77.70", "USD", "AUTO");
        JsonObject failed = agus.event("payment.failed", BILL);
        assertEquals("NO_METHOD", failed.getString("reason"));
        assertFalse(failed.containsKey("try"));
        company.desk.declines.add("card_declined");
        saved.save("card", "Visa 4242");
        await().atMost(Customer.LIMIT)
                .until(() -> texts("payment.failed").stream().anyMatch(text -> text.contains("card_declined")));
    }

    @Test
    @DisplayName("gw:P-13")
    void asksWhatBecameOfAChargeWhoseMethodWasRemovedMeanwhile() {
        String first = saved.save("card", "Visa 4242");
        saved.save("card", "Visa 1111");
        company.desk.lostAnswers.set(1000);
        agus.owes(BILL, 1, "77.70", "USD", "AUTO");
        await().atMost(Customer.LIMIT).until(() -> company.desk.hasCharged("77.70"));
        agus.send("DELETE", "/api/v1/billing-accounts/" + agus.account + "/payment-methods/" + first, "")
                .then()
                .statusCode(204);
        company.desk.lostAnswers.set(0);
        String payment = agus.event("payment.pending", BILL).getString("paymentId");
        agus.check(payment).then().body("state", equalTo("PAID"));
        awaitIdle();
        assertEquals(0, agus.events("payment.failed").size());
        assertEquals(1, agus.events("payment.confirmed").size());
    }

    @Test
    @DisplayName("I-3")
    void chargesNothingWhileItsHolderIsPaying() {
        agus.owes(BILL, 1, "77.70", "USD", "AUTO");
        agus.event("payment.failed", BILL);
        String payment = agus.payInvoice(BILL).path("paymentId");
        company.end(payment, "processing");
        agus.check(payment).then().body("state", equalTo("PROCESSING"));
        saved.save("card", "Visa 4242");
        awaitIdle();
        assertFalse(company.desk.hasCharged("77.70"));
        company.end(payment, "failed");
        agus.check(payment).then().body("state", equalTo("FAILED"));
        Instant now = Instant.parse(Provider.clock().getString("now"));
        Provider.moveClock(now.plusSeconds(3601).toString());
        await().atMost(Customer.LIMIT).until(() -> company.desk.hasCharged("77.70"));
    }

    @Test
    @DisplayName("I-3")
    void lowersAChargeThatNobodyWasAskedForToWhatIsStillDue() {
        String payment = chargeThatNobodyWasAskedFor("60.00");
        await().atMost(Customer.LIMIT)
                .until(() -> "60.00".equals(agus.payment(payment).path("total.amount")));
        company.desk.away.set(false);
        JsonObject confirmed = agus.event("payment.confirmed", BILL);
        assertEquals("60.00", confirmed.getJsonObject("total").getString("amount"));
        assertEquals("60.00", confirmed.getJsonObject("credit").getString("amount"));
        assertTrue(company.desk.hasCharged("60.00"));
        assertFalse(company.desk.hasCharged("77.70"));
        List<String> told = texts("payment.pending");
        assertTrue(told.stream().anyMatch(text -> text.contains("\"60.00\"") && text.contains("\"version\":2")));
    }

    @Test
    @DisplayName("I-3")
    void callsAChargeOffThatNobodyWasAskedForOnceItsBillIsPaid() {
        String payment = chargeThatNobodyWasAskedFor("0.00");
        JsonObject failed = agus.event("payment.failed", payment);
        assertEquals("nothing_due", failed.getString("code"));
        company.desk.away.set(false);
        agus.payment(payment).then().body("state", equalTo("CANCELLED"));
        awaitIdle();
        assertFalse(company.desk.hasCharged("77.70"));
    }

    /**
     * As an instance leaves it that died before it called: made for 77.70 while so much less is due. While it is put off
     * no call is on its way.
     */
    private String chargeThatNobodyWasAskedFor(String rest) {
        saved.save("card", "Visa 4242");
        company.desk.away.set(true);
        agus.owes(BILL, 1, "77.70", "USD", "AUTO");
        String payment = agus.event("payment.pending", BILL).getString("paymentId");
        agus.owes(BILL, 2, rest, "USD", "AUTO");
        await().atMost(Customer.LIMIT)
                .until(() ->
                        run("update payment_charge set asked = false, not_before = null where payment_id = '" + payment
                                        + "' and not_before > now() and exists (select 1 from payment_due where billing_account_id = "
                                        + agus.account.value() + " and version = 2)")
                                == 1);
        return payment;
    }

    private int run(String sql) {
        return Loop.await(() -> unitOfWork.run(() -> Sql.of(sql).update()));
    }

    private static void awaitIdle() {
        await().atMost(Customer.LIMIT)
                .until(() -> Provider.clock().getJsonArray("busy").isEmpty());
    }

    /** Ex:W-13*: PAYG reaches USD 1,000 on a card: charged at once. */
    @Test
    @DisplayName("W-13")
    void chargesAThresholdAtOnceAsATopUp() {
        // Ex:W-13
        saved.save("card", "Visa 4242");
        String due = "thr-06v8ck0bcw1kx041";
        agus.owes("THRESHOLD", due, 1, "1000.00", "USD", "AUTO");
        JsonObject confirmed = agus.event("payment.confirmed", due);
        assertEquals("THRESHOLD", confirmed.getString("purpose"));
        assertEquals("1000.00", confirmed.getJsonObject("credit").getString("amount"));
    }

    @Test
    @DisplayName("W-13")
    void holdsABillBackWhileMoneyOfItsThresholdIsOnItsWay() {
        saved.save("card", "Visa 4242");
        assertFalse(isProcessing());
        company.desk.lostAnswers.set(1000);
        String due = "thr-06v8ck0bcw1kx042";
        agus.owes("THRESHOLD", due, 1, "1000.00", "USD", "AUTO");
        await().atMost(Customer.LIMIT).until(() -> company.desk.hasCharged("1000.00"));
        assertTrue(isProcessing());
        company.desk.lostAnswers.set(0);
        agus.check(agus.event("payment.pending", due).getString("paymentId"))
                .then()
                .body("state", equalTo("PAID"));
        awaitIdle(); // nothing is left that would be asked of the next test's company
    }

    /** Whether the charge of the bill has to wait. */
    private boolean isProcessing() {
        return Loop.await(() -> unitOfWork.run(() -> payments.isProcessing(agus.account, BILL)));
    }

    private List<String> texts(String topic) {
        return agus.events(topic).stream().map(ReceivedEvent::text).toList();
    }
}
