package io.saldo.payment.resolve;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.ReportedState;
import io.saldo.payment.order.TakeReport;
import io.saldo.platform.loop.Loop;
import io.saldo.test.contract.EventContract;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class ResolveTest {

    @Inject
    TakeReport reports;

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();
    private final String mark = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        company.close();
        budi.close();
    }

    @Test
    @DisplayName("R-10")
    void creditsAnAccountOnceWithTheTaxWithinTheMoney() {
        budi.known();
        String id = unowned("111000");
        Response done = resolve(id, "k1" + mark, "ACCOUNT", budi.account.toString());
        String payment = done.then().statusCode(200).extract().path("paymentId");
        JsonObject confirmed = budi.event("payment.confirmed", payment);
        assertEquals("100000", confirmed.getJsonObject("credit").getString("amount"));
        assertEquals("11000", confirmed.getJsonObject("tax").getString("amount"));
        assertEquals(mark, confirmed.getString("gatewayTransactionId"));
        assertEquals("TOP_UP", confirmed.getString("purpose"));
        String gone = budi.gone(id).text();
        EventContract.assertSent("reference.changed", gone.getBytes(StandardCharsets.UTF_8));

        resolve(id, "k1" + mark, "ACCOUNT", budi.account.toString()).then().body("paymentId", equalTo(payment));
        resolve(id, "k2" + mark, "ACCOUNT", budi.account.toString())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:unmatched-resolved"));
        budi.payments().then().body("items", hasSize(1)).body("items[0].state", equalTo("PAID"));
        Provider.get("/api/v1/unmatched-payments?limit=500")
                .then()
                .body("items.findAll { it.id == '" + id + "' }", hasSize(0));
        Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .then()
                .body("items.findAll { it.object == '" + id + "' }.reason", contains("By bank letter"));
    }

    @Test
    @DisplayName("R-10")
    void needsNobodyOnceItsCompanyTellsTheMoneyRightly() {
        Provider.uses(company);
        String payment = budi.known().topUp("50000", "IDR").path("paymentId");
        Company.callback("payment.paid", Company.data(payment, mark, "55499", "IDR"));
        await().atMost(Customer.LIMIT).until(() -> listed() == 1);
        Company.callback("payment.paid", Company.data(payment, mark, "55500", "IDR"));
        budi.awaitState(payment, "PAID");
        assertEquals(0, listed());
    }

    /** It went back to its sender by bank: whatever is told of it later, it is not there any more. */
    @Test
    @DisplayName("R-10, gw:P-16")
    void creditsNothingThatAnOperatorHasSentBack() {
        Provider.uses(company);
        String payment = budi.known().topUp("50000", "IDR").path("paymentId");
        String id = unowned(payment, mark, "55499");
        resolve(id, "b" + mark, "RETURN", "").then().statusCode(200).body("state", equalTo("RESOLVED"));
        Company.callback("payment.paid", Company.data(payment, mark, "55500", "IDR"));
        await().atMost(Customer.LIMIT).until(() -> !Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .jsonPath()
                .getList("items.findAll { it.object == '" + payment + "' && it.operation == 'payment-case' }.reason")
                .isEmpty());
        budi.payment(payment).then().body("state", equalTo("PENDING"));
        assertEquals(0, budi.events("payment.confirmed").size());
    }

    /** A dispute may name nothing but its transaction. */
    @Test
    @DisplayName("gw:P-16")
    void creditsNothingThatTheBankHasTakenBackMeanwhile() {
        budi.known();
        String id = unowned("99000");
        takeBack("99000");
        takeBack("99000");
        assertEquals(0, listed());
        resolve(id, "k" + mark, "ACCOUNT", budi.account.toString())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:saldo:problem:unmatched-resolved"));
        Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .then()
                .body("items.findAll { it.object == '" + id + "' && it.operation == 'payment-case' }", hasSize(1));
        budi.payments().then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("gw:P-16")
    void keepsMoneyOnTheListOfWhichTheBankTookAPart() {
        String id = unowned("99000");
        takeBack("", "");
        takeBack("30000", "dp_1");
        takeBack("30000", "dp_1");
        takeBack("30000", "dp_2");
        assertEquals(1, listed());
        Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .then()
                .body("items.findAll { it.object == '" + id + "' && it.operation == 'payment-case' }", hasSize(3));
    }

    /** A dispute or refund may overtake the payment that it is of. */
    @Test
    @DisplayName("gw:P-16")
    void creditsNoMoneyByItselfThatWentBackBeforeItCame() {
        Provider.uses(company);
        String disputed = budi.known().topUp("50000", "IDR").path("paymentId");
        tell(disputed, ReportedState.CHARGEBACK, mark, "55500");
        budi.awaitState(disputed, "FAILED");
        tell(disputed, ReportedState.PAID, mark, "55500");
        assertEquals(1, listed());
        String refunded = budi.topUp("50000", "IDR").path("paymentId");
        tell(refunded, ReportedState.REFUNDED, mark + "r", "55500");
        tell(refunded, ReportedState.PAID, mark + "r", "55500");
        tell("", ReportedState.CHARGEBACK, mark + "n", "55500");
        tell("", ReportedState.PAID, mark + "n", "55500");
        String reversed = budi.topUp("50000", "IDR").path("paymentId");
        tell(reversed, ReportedState.REVERSED, mark + "v", "55500");
        budi.awaitState(reversed, "FAILED");
        tell(reversed, ReportedState.PAID, mark + "v", "55500");
        tell(reversed, ReportedState.VOIDED, mark + "w", "55500");
        tell(reversed, ReportedState.PAID, mark + "w", "55500");
        Provider.get("/api/v1/unmatched-payments?limit=500")
                .then()
                .body(
                        "items.findAll { it.reference.startsWith('" + mark + "') && it.reason.startsWith('Before') }",
                        hasSize(5));
        budi.payments().then().body("items.findAll { it.state == 'PAID' }", hasSize(0));
    }

    private void tell(String order, ReportedState state, String transaction, String amount) {
        var report = new GatewayReport(order, state, transaction, amount, "IDR", Optional.empty(), Optional.empty());
        Loop.await(() -> reports.handle("generic", report));
    }

    private void takeBack(String amount) {
        takeBack(amount, "");
    }

    private void takeBack(String amount, String dispute) {
        var report = new GatewayReport(
                "", ReportedState.CHARGEBACK, mark, amount, "IDR", Optional.empty(), Optional.of(dispute));
        Loop.await(() -> reports.handle("generic", report));
    }

    private int listed() {
        return Provider.get("/api/v1/unmatched-payments?limit=500")
                .jsonPath()
                .getList("items.findAll { it.reference == '" + mark + "' }")
                .size();
    }

    @Test
    @DisplayName("R-10")
    void givesMoneyToTheOrderThatItWasMeantFor() {
        Provider.uses(company);
        String payment = budi.known().topUp("50000", "IDR").path("paymentId");
        String wrong = unowned("55499");
        resolve(wrong, "w" + mark, "PAYMENT", payment)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:other-money"));
        String right = unowned("55500", mark + "r");
        resolve(right, "r" + mark, "PAYMENT", payment).then().statusCode(200).body("paymentId", equalTo(payment));
        budi.awaitState(payment, "PAID");
        budi.event("payment.confirmed", payment);
    }

    @Test
    @DisplayName("R-10")
    void onlyTakesOffTheListWhatIsGivenBack() {
        budi.known();
        String id = unowned("70000");
        resolve(id, "b" + mark, "RETURN", "").then().statusCode(200).body("paymentId", nullValue());
        budi.payments().then().body("items", hasSize(0));
    }

    @Test
    void refusesWhatHasNoReasonOrNoPlace() {
        String id = unowned("70000");
        String path = "/api/v1/unmatched-payments/" + id + "/resolve";
        assertEquals(
                400, Provider.post("1" + mark, "{\"to\": \"RETURN\"}", path, "").statusCode());
        assertEquals(400, resolve(id, "2" + mark, "ACCOUNT", "nobody").statusCode());
        assertEquals(400, resolve(id, "3" + mark, "PAYMENT", "").statusCode());
        assertEquals(
                422, resolve(id, "4" + mark, "PAYMENT", "pay-0000000000000000").statusCode());
        try (Customer stranger = Customer.inDollars()) {
            assertEquals(
                    422,
                    resolve(id, "5" + mark, "ACCOUNT", stranger.account.toString())
                            .statusCode());
        }
        assertEquals(
                404, resolve("ump-0000000000000000", "6" + mark, "RETURN", "").statusCode());
        assertEquals(403, budi.post("7" + mark, "{\"to\": \"RETURN\"}", path).statusCode());
    }

    private String unowned(String amount) {
        return unowned(amount, mark);
    }

    /** Money of no order of ours; gives its id on the list. */
    private static String unowned(String amount, String reference) {
        return unowned("pay-of-nobody", reference, amount);
    }

    private static String unowned(String order, String reference, String amount) {
        Company.callback("payment.paid", Company.data(order, reference, amount, "IDR"));
        String[] id = new String[1];
        await().atMost(Customer.LIMIT).until(() -> {
            id[0] = Provider.get("/api/v1/unmatched-payments?limit=500")
                    .path("items.find { it.reference == '" + reference + "' }?.id");
            return id[0] != null;
        });
        return id[0];
    }

    private static Response resolve(String id, String key, String to, String recipient) {
        var body = new JsonObject().put("to", to).put("reason", "By bank letter");
        if (!recipient.isEmpty()) {
            body.put("id", recipient);
        }
        return Provider.post(key, body.encode(), "/api/v1/unmatched-payments/" + id + "/resolve", "");
    }
}
