package io.saldo.payment.callback;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.test.contract.EventContract;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class CallbackTest {

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();
    private String payment = "";

    @BeforeEach
    void order() {
        Provider.uses(company);
        payment = budi.known().topUp("50000", "IDR").path("paymentId");
    }

    @AfterEach
    void close() {
        company.close();
        budi.close();
    }

    @Test
    void confirmsWhatWasQuoted() {
        assertEquals(200, paid("t-" + payment, "55500"));
        JsonObject confirmed = budi.event("payment.confirmed", payment);
        assertEquals("50000", confirmed.getJsonObject("credit").getString("amount"));
        assertEquals("5500", confirmed.getJsonObject("tax").getString("amount"));
        assertEquals(
                "ppn-2025", confirmed.getJsonArray("taxLines").getJsonObject(0).getString("rule"));
        assertEquals("t-" + payment, confirmed.getString("gatewayTransactionId"));
        assertEquals("2026-10-05T03:11:58Z", confirmed.getString("paidAt"));
        budi.payment(payment).then().body("state", equalTo("PAID")).body("referenceNumber", equalTo("t-" + payment));
    }

    @Test
    @DisplayName("gw:P-5")
    void countsOnceWhateverRaces() throws Exception {
        String reference = company.receive(payment, "55500", "IDR");
        JsonObject data = Company.data(payment, reference, "55500", "IDR");
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(() -> Company.callback("payment.paid", data));
            calls.add(() -> budi.check(payment).statusCode());
        }
        byte[] body = Company.message("payment.paid", data);
        for (int i = 0; i < 3; i++) {
            calls.add(() -> Company.callback("generic", Company.SECRET, "evt-" + payment, Instant.now(), body));
        }
        try (var pool = Executors.newFixedThreadPool(9)) {
            for (var answer : pool.invokeAll(calls)) {
                assertEquals(200, answer.get());
            }
        }
        budi.event("payment.confirmed", payment);
        awaitIdle();
        assertEquals(1, budi.events("payment.confirmed").size());
        budi.payments().then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("gw:P-4")
    void creditsNothingWhenTheAmountDiffers() {
        paid("short-" + payment, "55499");
        budi.reference("short-" + payment);
        Provider.get("/api/v1/unmatched-payments?limit=500")
                .then()
                .body("items.findAll { it.kind == 'MISMATCH' }.reference", hasItem("short-" + payment));
        budi.payment(payment).then().body("state", equalTo("PENDING"));
        assertEquals(0, budi.events("payment.confirmed").size());
    }

    @Test
    @DisplayName("gw:P-4")
    void creditsNothingThroughAnotherGatewayAccount() {
        Provider.put("/api/v1/gateway-accounts/other", Provider.gatewayAccount(company.url()))
                .then()
                .statusCode(200);
        byte[] body = Company.message("payment.paid", Company.data(payment, "x-" + payment, "55500", "IDR"));
        assertEquals(401, Company.callback("other", Company.SECRET, "e1" + payment, Instant.now(), body));
        assertEquals(200, Company.callback("other", Company.OTHER_SECRET, "e1" + payment, Instant.now(), body));
        budi.reference("x-" + payment);
        budi.payment(payment).then().body("state", equalTo("PENDING"));
    }

    @Test
    @DisplayName("gw:P-9")
    void creditsASecondTransactionAsATopUpOfItsOwn() {
        paid("first-" + payment, "55500");
        budi.event("payment.confirmed", "first-" + payment);
        paid("second-" + payment, "55500");
        JsonObject further = budi.event("payment.confirmed", "second-" + payment);
        assertEquals(payment, further.getString("originPaymentId"));
        assertEquals("TOP_UP", further.getString("purpose"));
        assertEquals("5500", further.getJsonObject("tax").getString("amount"));
        awaitIdle();
        assertEquals(2, budi.events("payment.confirmed").size());
        Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .then()
                .body("items.object", hasItem(further.getString("paymentId")));
    }

    @Test
    @DisplayName("SP-9")
    void creditsMoneyThatComesAfterTheOrderFailed() {
        Company.callback("payment.failed", Company.data(payment, "f-" + payment, "55500", "IDR"));
        budi.awaitState(payment, "FAILED");
        assertEquals("FAILED", budi.event("payment.failed", payment).getString("reason"));
        paid("late-" + payment, "55500.00");
        assertEquals(payment, budi.event("payment.confirmed", "late-" + payment).getString("originPaymentId"));
        budi.payment(payment).then().body("state", equalTo("FAILED"));
    }

    @Test
    @DisplayName("gw:P-3")
    void ignoresAPendingAfterPaid() {
        paid("p-" + payment, "55500");
        budi.awaitState(payment, "PAID");
        Company.callback("payment.pending", Company.data(payment, "p-" + payment, "55500", "IDR"));
        Company.callback("payment.failed", Company.data(payment, "p-" + payment, "55500", "IDR"));
        awaitIdle();
        budi.payment(payment).then().body("state", equalTo("PAID"));
        assertEquals(0, budi.events("payment.failed").size());
    }

    @Test
    void tellsThatThePayerHasDoneHisPart() {
        Company.callback("payment.processing", Company.data(payment, "p-" + payment, "55500", "IDR"));
        budi.awaitState(payment, "PROCESSING");
        await().atMost(Customer.LIMIT)
                .until(() -> budi.events("payment.pending").size() == 2);
        JsonObject processing =
                new JsonObject(budi.events("payment.pending").getLast().text());
        assertEquals("PROCESSING", processing.getString("state"));
        assertEquals(2, processing.getInteger("version"));
        paid("p-" + payment, "55500");
        budi.awaitState(payment, "PAID");
    }

    @Test
    @DisplayName("gw:P-10")
    void refusesBadSignaturesWithoutAWord() {
        byte[] body = Company.message("payment.paid", Company.data(payment, "b-" + payment, "55500", "IDR"));
        Instant now = Instant.now();
        assertEquals(401, Company.callback("generic", Company.OTHER_SECRET, "e", now, body));
        assertEquals(401, Company.callback("generic", Company.SECRET, "e", now.minusSeconds(310), body));
        assertEquals(401, Company.callback("generic", Company.SECRET, "e", now.plusSeconds(310), body));
        assertEquals(401, Company.callback("nobody", Company.SECRET, "e", now, body));
        given().body(body).post("/callbacks/generic").then().statusCode(401).body(equalTo(""));
        awaitIdle();
        budi.payment(payment).then().body("state", equalTo("PENDING"));
    }

    @Test
    @DisplayName("R-10")
    void listsMoneyOfUnknownOrders() {
        Company.callback("payment.paid", Company.data("pay-of-nobody", "u-" + payment, "70000", "IDR"));
        String told = budi.reference("u-" + payment).text();
        EventContract.assertSent("reference.changed", told.getBytes(StandardCharsets.UTF_8));
        Provider.get("/api/v1/unmatched-payments?limit=500")
                .then()
                .body("items.findAll { it.kind == 'UNMATCHED' }.reference", hasItem("u-" + payment));
        budi.get("/api/v1/unmatched-payments").then().statusCode(403);
    }

    @Test
    void survivesACallbackThatSaysNothing() {
        byte[] body = "not json".getBytes(StandardCharsets.UTF_8);
        assertEquals(200, Company.callback("generic", Company.SECRET, "odd" + payment, Instant.now(), body));
        paid("after-" + payment, "55500");
        budi.awaitState(payment, "PAID");
    }

    private int paid(String reference, String amount) {
        return Company.callback("payment.paid", Company.data(payment, reference, amount, "IDR"));
    }

    private static void awaitIdle() {
        await().atMost(Customer.LIMIT)
                .until(() -> Provider.clock().getJsonArray("busy").isEmpty());
    }
}
