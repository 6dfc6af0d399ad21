package io.saldo.payment.refund;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class RefundTest {

    private static final String PROOF = "{\"reason\": \"Sent by the bank\", \"referenceNumber\": \"TT-0811\"}";

    @Inject
    UnitOfWork unitOfWork;

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();
    private final String refund = "ref-" + budi.account.toString();

    @BeforeEach
    void use() {
        Provider.uses(company);
        budi.known();
    }

    @AfterEach
    void close() {
        company.close();
        budi.close();
    }

    @Test
    @DisplayName("O-9")
    void paysALegBackThroughItsGatewayWithItsTax() {
        String payment = budi.paid("500000", "555000");
        budi.tells("refund.requested", requested("ORIGINAL", leg(1, payment, "200000", "22000")));

        JsonObject told = budi.event("payment.refunded", payment);
        assertEquals(
                "r-" + refund + "-1", told.getJsonArray("legs").getJsonObject(0).getString("referenceNumber"));
        JsonObject asked = Objects.requireNonNull(company.desk.refunds.get(refund + "-1"));
        assertEquals("222000", asked.getString("amount"));
        assertEquals("t-" + payment, asked.getString("reference"));
        budi.awaitState(payment, "PARTIALLY_REFUNDED");

        budi.tells("refund.requested", requested("ORIGINAL", leg(2, payment, "300000", "33000")));
        budi.awaitState(payment, "REFUNDED");
        assertEquals(2, company.desk.refundCalls.get());
    }

    @Test
    @DisplayName("gw:P-13")
    void asksForAnUnknownOutcomeAndGivesNothingBackTwice() {
        String payment = budi.paid("50000", "55500");
        company.desk.lostAnswers.set(3);
        budi.tells("refund.requested", requested("ORIGINAL", leg(1, payment, "50000", "5500")));
        budi.event("payment.refunded", payment);
        assertEquals(1, company.desk.refunds.size());
        assertEquals(3, company.desk.refundCalls.get());
    }

    @Test
    @DisplayName("gw:P-13")
    void waitsForAPendingRefundThatThenFails() {
        String payment = budi.paid("50000", "55500");
        company.desk.refundStatus = "pending";
        budi.tells("refund.requested", requested("ORIGINAL", leg(1, payment, "50000", "5500")));
        awaitLeg(refund + "-1", "PENDING");

        Objects.requireNonNull(company.desk.refunds.get(refund + "-1"))
                .put("status", "failed")
                .put("code", "account_closed");
        Company.callback(
                "payment.refunded",
                Company.data(payment, "t-" + payment, "55500", "IDR").put("refundKey", refund + "-1"));
        JsonObject failed = budi.event("refund.failed", payment);
        assertEquals(
                "account_closed", failed.getJsonArray("legs").getJsonObject(0).getString("reason"));
        budi.awaitState(payment, "PAID");
    }

    /** The bank may take a payment back while its company is not called for the refund. */
    @Test
    @DisplayName("gw:P-13")
    void asksForNoRefundOfAPaymentThatTheBankHasTakenBack() {
        String payment = budi.paid("50000", "55500");
        company.desk.away.set(true);
        budi.tells("refund.requested", requested("ORIGINAL", leg(1, payment, "50000", "5500")));
        awaitLeg(refund + "-1", "ASKED");
        run("update payment_order set state = 'CHARGEBACK' where payment_id = '" + payment + "'");
        run("update refund_leg set state = 'REQUESTED', wanted = true, not_before = null where refund_key = '" + refund
                + "-1'");
        JsonObject failed = budi.event("refund.failed", payment);
        assertEquals(
                "The payment holds no money",
                failed.getJsonArray("legs").getJsonObject(0).getString("reason"));
        company.desk.away.set(false);
        assertTrue(company.desk.refunds.isEmpty());
    }

    private void run(String sql) {
        Loop.await(() -> unitOfWork.run(() -> Sql.of(sql).update()));
    }

    @Test
    @DisplayName("O-5")
    void leavesADesignatedAccountToAnOperator() {
        String payment = budi.paid("100000", "111000");
        budi.tells(
                "refund.requested",
                requested("DESIGNATED", leg(1, payment, "30000", "3300"), leg(2, payment, "20000", "2200")));
        awaitLeg(refund + "-2", "BY_HAND");
        String legs = "/api/v1/refund-legs/" + refund;
        end(legs + "-1/done", PROOF).then().statusCode(200).body("state", equalTo("DONE"));
        JsonObject told = budi.event("payment.refunded", payment);
        assertEquals("DESIGNATED", told.getString("destination"));
        assertEquals("TT-0811", told.getJsonArray("legs").getJsonObject(0).getString("referenceNumber"));
        end(legs + "-1/done", PROOF).then().statusCode(409).body("type", equalTo("urn:saldo:problem:leg-not-by-hand"));

        end(legs + "-2/fail", "{\"reason\": \"Account closed\"}").then().statusCode(200);
        JsonObject failed = budi.event("refund.failed", payment);
        assertEquals(
                "Account closed", failed.getJsonArray("legs").getJsonObject(0).getString("reason"));
        assertTrue(company.desk.refunds.isEmpty());
        assertEquals(404, end("/api/v1/refund-legs/ref-none-1/done", PROOF).statusCode());
        assertEquals(400, end(legs + "-1/fail", "{}").statusCode());
    }

    /** Until then account-service, which follows what it is told here, keeps the money on its way. */
    @Test
    @DisplayName("O-11")
    void givesALegUpThatNobodyHasSentByHandWithinFortyTwoDays() {
        String payment = budi.paid("100000", "111000");
        JsonObject late = requested("DESIGNATED", leg(1, payment, "30000", "3300"))
                .put("kind", "ORDER_REFUND")
                .put("requestedAt", "2026-01-01T00:00:00Z");
        budi.tells("refund.requested", late);
        JsonObject failed = budi.event("refund.failed", payment);
        assertEquals(
                "Not done within 42 days",
                failed.getJsonArray("legs").getJsonObject(0).getString("reason"));
    }

    /** The account has the money as cash again: paid back by its company as well, it is gone twice. */
    @Test
    @DisplayName("O-11, gw:P-16")
    void opensACaseForALegThatWasGivenUpAndIsPaidBackAllTheSame() {
        String payment = budi.paid("100000", "111000");
        budi.tells(
                "refund.requested",
                requested("ORIGINAL", leg(1, payment, "30000", "3300"))
                        .put("kind", "ORDER_REFUND")
                        .put("requestedAt", "2026-01-01T00:00:00Z"));
        budi.event("refund.failed", payment);
        tells("payment.refund_failed", payment, refund + "-1");
        awaitIdle();
        assertEquals(List.of(), cases(payment));
        tells("payment.refunded", payment, refund + "-1");
        awaitIdle();
        assertTrue(cases(payment).getFirst().contains("given up"));
        budi.payment(payment).then().body("state", equalTo("PAID"));
        assertEquals(0, budi.events("payment.refunded").size());
    }

    @Test
    @DisplayName("gw:P-13, gw:P-16")
    void opensACaseForARefundThatFailsAfterItsSuccess() {
        String payment = budi.paid("50000", "55500");
        budi.tells("refund.requested", requested("ORIGINAL", leg(1, payment, "50000", "5500")));
        budi.event("payment.refunded", payment);
        tells("payment.refunded", payment, refund + "-1");
        awaitIdle();
        assertEquals(List.of(), cases(payment));
        tells("payment.refund_failed", payment, "r-" + refund + "-1");
        awaitIdle();
        assertTrue(cases(payment).getFirst().contains("in the book as paid back"));
        budi.payment(payment).then().body("state", equalTo("REFUNDED"));
    }

    private static void tells(String type, String payment, String name) {
        Company.callback(
                type, Company.data(payment, "t-" + payment, "33300", "IDR").put("refundKey", name));
    }

    /** What operators have to look at of a payment, and why. */
    private static List<String> cases(String payment) {
        return Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .jsonPath()
                .getList("items.findAll { it.object == '" + payment + "' && it.operation == 'payment-case' }.reason");
    }

    private static void awaitIdle() {
        await().atMost(Customer.LIMIT)
                .until(() -> Provider.clock().getJsonArray("busy").isEmpty());
    }

    @Test
    @DisplayName("O-8")
    void failsALegAtOnceThatCannotBeRight() {
        String payment = budi.paid("50000", "55500");
        budi.tells(
                "refund.requested",
                requested("ORIGINAL", leg(1, payment, "50001", "5500"), leg(2, "pay-0000000000000000", "1", "0")));
        JsonObject tooMuch = budi.event("refund.failed", payment);
        assertEquals(
                "More than is left of the payment",
                tooMuch.getJsonArray("legs").getJsonObject(0).getString("reason"));
        budi.event("refund.failed", "pay-0000000000000000");
        assertEquals(0, company.desk.refundCalls.get());
    }

    private static io.restassured.response.Response end(String path, String body) {
        return Provider.post(UUID.randomUUID().toString(), body, path, "");
    }

    private static void awaitLeg(String id, String state) {
        await().atMost(Customer.LIMIT)
                .until(() -> state.equals(Provider.get("/api/v1/refund-legs?limit=500")
                        .path("items.find { it.id == '" + id + "' }?.state")));
    }

    private JsonObject requested(String destination, JsonObject... legs) {
        JsonObject to = new JsonObject().put("type", destination);
        if (destination.equals("DESIGNATED")) {
            to.put("bank", "BCA").put("account", "0123456789").put("holder", "Budi Santoso");
        }
        JsonArray all = new JsonArray();
        for (JsonObject leg : legs) {
            all.add(leg);
        }
        return new JsonObject()
                .put("refundId", refund)
                .put("kind", "WITHDRAWAL")
                .put("legs", all)
                .put("destination", to)
                .put("reason", "No longer needed")
                .put("requestedAt", "2026-10-05T03:00:00Z");
    }

    private static JsonObject leg(int number, String payment, String amount, String tax) {
        return new JsonObject()
                .put("leg", number)
                .put("paymentId", payment)
                .put("amount", money(amount))
                .put("tax", money(tax));
    }

    private static JsonObject money(String amount) {
        return new JsonObject().put("amount", amount).put("currency", "IDR");
    }
}
