package io.saldo.payment.gateway;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with payment companies (gw:10), with each company that it can go wrong with, and what comes of it. */
@QuarkusTest
@PaymentTest
class GatewayScenariosTest {

    private static final String BILL = "inv-06v8ck0bcw1kx041";

    private final Companies companies = new Companies();
    private Customer budi = Customer.inRupiah();

    @AfterEach
    void close() {
        companies.close();
        budi.close();
    }

    @ParameterizedTest
    @DisplayName("gw:P-5")
    @ValueSource(strings = {"midtrans", "stripe", "xendit", "duitku", "paypal"})
    void creditsOnceThoughCallbacksAndReturnPageRace(String kind) {
        String payment = paid(kind, new JsonObject().put("copies", 3).put("reordered", true));
        budi.check(payment).then().statusCode(200);
        JsonObject confirmed = budi.event("payment.confirmed", payment);
        assertEquals(
                kind.equals("paypal") ? "50.00" : "50000",
                confirmed.getJsonObject("credit").getString("amount"));
        assertEquals(
                kind.equals("paypal") ? "0.00" : "5500",
                confirmed.getJsonObject("tax").getString("amount"));
        awaitIdle();
        budi.check(payment).then().body("state", equalTo("PAID"));
        assertEquals(1, budi.events("payment.confirmed").size());
        budi.payments().then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @DisplayName("gw:P-6")
    @ValueSource(strings = {"midtrans", "stripe", "xendit", "duitku", "paypal"})
    void findsMoneyWhoseCallbackIsLostWhenItAsks(String kind) {
        String payment = paid(kind, new JsonObject().put("lost", true));
        budi.check(payment).then().body("state", equalTo("PAID"));
    }

    @ParameterizedTest
    @DisplayName("gw:P-4")
    @ValueSource(strings = {"midtrans", "stripe", "xendit", "duitku", "paypal"})
    void creditsNothingOfAnotherAmount(String kind) {
        String payment = paid(kind, new JsonObject().put("amount", "55499"));
        await().atMost(Customer.LIMIT).until(() -> mismatches(payment) == 1);
        awaitIdle();
        assertEquals(0, budi.events("payment.confirmed").size());
    }

    @ParameterizedTest
    @DisplayName("gw:P-10")
    @ValueSource(strings = {"midtrans", "stripe", "xendit", "duitku", "paypal"})
    void takesNoForgedCallback(String kind) {
        String payment = paid(kind, new JsonObject().put("forged", true));
        await().atMost(Customer.LIMIT).until(() -> refused(kind, payment));
        awaitIdle();
        budi.check(payment).then().body("state", equalTo("PENDING"));
    }

    @ParameterizedTest
    @DisplayName("gw:P-9")
    @ValueSource(strings = {"midtrans", "stripe", "xendit", "duitku"})
    void creditsMoneyForACancelledOrderAsATopUpOfItsOwn(String kind) {
        String payment = order(kind);
        budi.post(UUID.randomUUID().toString(), "", "/api/v1/payments/" + payment + "/cancel")
                .then()
                .statusCode(200);
        companies.control("POST", kind + "/orders/" + payment + "/pay", new JsonObject());
        await().atMost(Customer.LIMIT)
                .until(() -> budi.events("payment.confirmed").size() == 1);
        JsonObject late =
                new JsonObject(budi.events("payment.confirmed").getFirst().text());
        assertEquals(payment, late.getString("originPaymentId"));
        budi.payment(payment).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    @DisplayName("PP-1")
    void capturesNothingOfACancelledOrder() {
        String payment = order("paypal");
        budi.post(UUID.randomUUID().toString(), "", "/api/v1/payments/" + payment + "/cancel")
                .then()
                .statusCode(200);
        companies.control("POST", "paypal/orders/" + payment + "/pay", new JsonObject());
        await().atMost(Customer.LIMIT).until(() -> companies
                .order("paypal", payment)
                .getJsonArray("deliveries")
                .encode()
                .contains("\"status\":200"));
        awaitIdle();
        assertEquals(
                0, companies.order("paypal", payment).getJsonArray("payments").size());
    }

    @ParameterizedTest
    @DisplayName("gw:P-16")
    @CsvSource({
        "midtrans, REVERSED",
        "midtrans, CHARGEBACK",
        "stripe, CHARGEBACK",
        "paypal, REVERSED",
        "paypal, CHARGEBACK"
    })
    void tellsThatTheBankTookThePaymentBack(String kind, String how) {
        String payment = paid(kind, new JsonObject().put("takenBack", how).put("takenBackMillis", 500));
        JsonObject confirmed = budi.event("payment.confirmed", payment);
        JsonObject reversed = budi.event("payment.reversed", payment);
        assertEquals(how, reversed.getString("kind"));
        assertEquals(
                kind.equals("paypal") ? "50.00" : "55500",
                reversed.getJsonObject("amount").getString("amount"));
        assertEquals(confirmed.getString("gatewayTransactionId"), reversed.getString("gatewayTransactionId"));
        budi.awaitState(payment, how);
        awaitIdle();
        assertEquals(1, budi.events("payment.reversed").size());
    }

    @ParameterizedTest
    @DisplayName("I-3")
    @ValueSource(strings = {"stripe", "xendit"})
    void chargesABillToACardThatWasSavedOnThePageOfItsCompany(String kind) {
        String method = saved(kind, "CARD");
        budi.owes(BILL, 1, "55500", "IDR", "AUTO");
        JsonObject confirmed = budi.event("payment.confirmed", BILL);
        assertEquals("AUTO_CHARGE", confirmed.getString("purpose"));
        assertEquals("55500", confirmed.getJsonObject("credit").getString("amount"));
        assertEquals(1, companies.opened(kind));
        assertEquals(204, budi.send("DELETE", methods() + "/" + method, "").statusCode());
    }

    @ParameterizedTest
    @DisplayName("S-10")
    @CsvSource({
        "stripe, DECLINED_CARD, false",
        "stripe, CAREFUL_CARD,  true",
        "xendit, DECLINED_CARD, false",
        "xendit, CAREFUL_CARD,  true",
    })
    void tellsWhenTheHolderOfASavedCardHasToAct(String kind, String sample, boolean authentication) {
        saved(kind, sample);
        budi.owes(BILL, 1, "55500", "IDR", "AUTO");
        JsonObject failed = budi.event("payment.failed", BILL);
        assertEquals("FAILED", failed.getString("reason"));
        assertEquals(authentication, failed.getBoolean("authenticationRequired"));
        awaitIdle();
        assertEquals(0, budi.events("payment.confirmed").size());
    }

    @ParameterizedTest
    @DisplayName("gw:P-13")
    @ValueSource(strings = {"stripe", "xendit"})
    void chargesOnceThoughNoAnswerComesThrough(String kind) {
        saved(kind, "CARD");
        companies.control(
                "PUT",
                kind + "/switches",
                new JsonObject().put("answer", "ERROR").put("answerTimes", 2).put("lost", true));
        budi.owes(BILL, 1, "55500", "IDR", "AUTO");
        budi.event("payment.confirmed", BILL);
        awaitIdle();
        assertEquals(1, companies.opened(kind));
        assertEquals(1, budi.events("payment.confirmed").size());
    }

    /** PayPal's vault is not used, Midtrans saves a card only with a payment, Duitku keeps nothing. */
    @ParameterizedTest
    @DisplayName("I-22")
    @ValueSource(strings = {"midtrans", "duitku", "paypal"})
    void saysThatACompanyKeepsNoMethods(String kind) {
        use(kind);
        wish(kind)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:saldo:problem:no-saved-methods"));
    }

    @Test
    @DisplayName("M-7")
    void keepsRevocableMoneyFromBeingWithdrawnForTenMinutes() {
        JsonObject confirmed = budi.event("payment.confirmed", paid("midtrans", new JsonObject()));
        assertEquals(
                Instant.parse(confirmed.getString("confirmedAt"))
                        .plusSeconds(600)
                        .toString(),
                confirmed.getString("withdrawableFrom"));
    }

    @Test
    @DisplayName("gw:P-14")
    void triesAnOrderUnderAFurtherIdWhenItsFirstWasTakenAndTheAnswerLost() {
        use("midtrans");
        budi.known();
        companies.control(
                "PUT",
                "midtrans/switches",
                new JsonObject().put("answer", "ERROR").put("answerTimes", 3));
        String key = UUID.randomUUID().toString();
        assertEquals(502, budi.postTopUp(key, body("midtrans")).statusCode());
        companies.control("PUT", "midtrans/switches", new JsonObject());
        companies.control("POST", "midtrans/forget-keys", new JsonObject());
        String payment = budi.postTopUp(key, body("midtrans")).path("paymentId");
        assertEquals(2, companies.opened("midtrans"), "the try whose answer was lost, and its successor");
        companies.control("POST", "midtrans/orders/" + payment + "/pay", new JsonObject());
        companies.control("POST", "midtrans/orders/" + payment + "-2/pay", new JsonObject());
        await().atMost(Customer.LIMIT)
                .until(() -> budi.events("payment.confirmed").size() == 2);
    }

    private String methods() {
        return "/api/v1/billing-accounts/" + budi.account + "/payment-methods";
    }

    private Response wish(String kind) {
        if (kind.equals("paypal")) {
            budi.close();
            budi = Customer.inDollars();
        }
        budi.known();
        return budi.post(
                UUID.randomUUID().toString(),
                new JsonObject()
                        .put("channel", code(kind))
                        .put("returnUrl", "http://localhost/return")
                        .encode(),
                methods());
    }

    private String saved(String kind, String sample) {
        use(kind);
        JsonObject made = new JsonObject(wish(kind).asString());
        companies.press(made.getString("setupUrl"), sample);
        await().atMost(Customer.LIMIT)
                .until(() -> "ACTIVE".equals(budi.get(methods()).path("items[0].state")));
        return made.getString("methodId");
    }

    private String paid(String kind, JsonObject switches) {
        String payment = order(kind);
        companies.control("PUT", kind + "/switches/" + payment, switches);
        assertEquals(
                200,
                companies
                        .control("POST", kind + "/orders/" + payment + "/pay", new JsonObject())
                        .statusCode());
        return payment;
    }

    private String order(String kind) {
        use(kind);
        if (kind.equals("paypal")) {
            budi.close();
            budi = Customer.inDollars();
        }
        return budi.known().postTopUp(UUID.randomUUID().toString(), body(kind)).path("paymentId");
    }

    private static String body(String kind) {
        return new JsonObject()
                .put("amount", kind.equals("paypal") ? money("50.00", "USD") : money("50000"))
                .put("channel", code(kind))
                .encode();
    }

    private void use(String kind) {
        GatewayAccount account = companies.account(kind);
        Provider.put(
                        "/api/v1/gateway-accounts/" + kind,
                        Provider.gatewayAccount(account.url())
                                .put("gateway", kind)
                                .put("merchantCode", account.merchantCode()))
                .then()
                .statusCode(200);
        JsonObject terms = kind.equals("paypal")
                ? terms("USD", money("1.00", "USD"), money("0.00", "USD"))
                : terms("IDR", money("50000"), money("0"));
        Provider.put(
                        "/api/v1/payment-channels/" + code(kind),
                        new JsonObject()
                                .put("gatewayAccount", kind)
                                .put("name", kind)
                                .put("description", "A page")
                                .put("method", "ANY")
                                .put("enabled", true)
                                .put("currencies", new JsonArray().add(terms)))
                .then()
                .statusCode(200);
        companies.control(
                "PUT",
                kind + "/callback-url",
                new JsonObject().put("url", "http://localhost:" + RestAssured.port + "/callbacks/" + kind));
    }

    private static JsonObject terms(String currency, JsonObject minimum, JsonObject fee) {
        return new JsonObject()
                .put("currency", currency)
                .put("minimumAmount", minimum)
                .put("serviceFee", fee);
    }

    private static JsonObject money(String amount) {
        return money(amount, "IDR");
    }

    private static JsonObject money(String amount, String currency) {
        return new JsonObject().put("amount", amount).put("currency", currency);
    }

    private static String code(String kind) {
        return kind.toUpperCase(Locale.ROOT);
    }

    private static long mismatches(String payment) {
        return Provider.get("/api/v1/unmatched-payments?limit=500")
                .jsonPath()
                .getList("items.findAll { it.orderId == '" + payment + "' && it.kind == 'MISMATCH' }")
                .size();
    }

    private boolean refused(String kind, String payment) {
        return companies
                .order(kind, payment)
                .getJsonArray("deliveries")
                .encode()
                .contains("\"status\":401");
    }

    private static void awaitIdle() {
        await().atMost(Customer.LIMIT)
                .until(() -> Provider.clock().getJsonArray("busy").isEmpty());
    }
}
