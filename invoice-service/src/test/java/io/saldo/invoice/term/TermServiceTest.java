package io.saldo.invoice.term;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.run.MonthlyTest;
import io.saldo.invoice.usage.Provider;
import io.saldo.test.contract.EventContract;
import io.saldo.test.event.EventProbe;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.event.ReceivedEvent;
import io.saldo.test.infra.Infra;
import io.saldo.test.token.TestToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class TermServiceTest extends MonthlyTest {

    private static final String COUPON =
            "\"coupon\": {\"voucherId\": \"vch-0037m68r9r1apw2m\", \"amount\": {\"amount\": \"20000\", \"currency\": \"IDR\"}},";
    private static final String VOUCHER =
            "\"voucher\": {\"voucherId\": \"vch-0037m13yvr1cc5jh\", \"amount\": {\"amount\": \"50000\", \"currency\": \"IDR\"}},";

    private final String metal = "metal." + account.cloudAccountId();
    private final String path = "/api/v1/billing-accounts/" + account.id() + "/terms";

    @Test
    @DisplayName("O-10")
    void invoicesATermWithItsCouponAndTaxAndCreditsItWhenItIsCancelled() throws Exception {
        sold(account.taxedOnUsage());
        CompletableFuture<Response> order = order("first", "P3M", ", \"couponCode\": \"TWENTY-OFF\"");
        JsonPath asked = asked(1);
        assertEquals("108000", asked.getString("price.amount"));
        assertEquals("11880", asked.getString("estimatedTax.amount"));
        assertEquals("TWENTY-OFF", asked.getString("couponCode"));
        String term = asked.getString("termId");
        authorize(term, "hld-5037t9yyxr0b2nkb", COUPON + VOUCHER);
        order.get()
                .then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("total.amount", equalTo("97680"))
                .body("coupon.amount.amount", equalTo("20000"));
        authorize(term, "hld-5037t9yyxr0b2nkb", COUPON + VOUCHER);
        order("first", "P3M", ", \"couponCode\": \"TWENTY-OFF\"")
                .get()
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", "true");
        String bill = asOwner().get(path + "/" + term).path("invoiceId");
        invoice(bill)
                .body("kind", equalTo("TERM"))
                .body("number", startsWith("SLD/TERM/"))
                .body("net.amount", equalTo("88000"))
                .body("tax.amount", equalTo("9680"))
                .body("unsettled.amount", equalTo("97680"));
        cancel(term).statusCode(200).body("state", equalTo("CANCELLED"));
        cancel(term).statusCode(200);
        invoices()
                .body("items.kind", contains("CREDIT_NOTE", "TERM"))
                .body("items[0].net.amount", equalTo("42954"))
                .body("items[0].tax.amount", equalTo("4724"));
        assertEquals(List.of("REQUESTED", "ACTIVE", "CANCELLED"), states(term));
        issuedEvent(bill);
        issuedEvent(invoices().extract().path("items[0].invoiceId"));
    }

    @Test
    @DisplayName("I-2")
    void tellsWhyATermIsRefusedAndOrdersNothingThatCannotBeSold() throws Exception {
        sold(account);
        CompletableFuture<Response> order = order("refused", "P1M", "");
        String term = asked(1).getString("termId");
        refuse(term);
        order.get()
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:term-refused"))
                .body("detail", equalTo("INSUFFICIENT_CREDIT"));
        asOwner().get(path).then().statusCode(200).body("items.state", contains("REFUSED"));
        authorize(term, "hld-5037t9yyxr1bf89c", "");
        post("none", "P1M", "", "no.such").statusCode(422).body("type", containsString("not-a-term-product"));
        post("usage", "P1M", "", product).statusCode(422).body("type", containsString("not-a-term-product"));
        post("else", "P1M", ", \"cloudAccountId\": \"nobody\"", metal)
                .statusCode(422)
                .body("type", containsString("cloud-account-not-paid-for"));
        post("when", "P2M", "", metal).statusCode(400);
        cancel(term).statusCode(409).body("type", containsString("term-not-active"));
        cancel("trm-none").statusCode(404);
        invoices().body("items", hasSize(0));
        ordersAnewUnderTheKeyOf(term);
    }

    /** The reason is gone, so the client may repeat its request as it was. */
    private void ordersAnewUnderTheKeyOf(String refused) throws Exception {
        CompletableFuture<Response> order = order("refused", "P1M", "");
        String term = asked(2).getString("termId");
        assertNotEquals(refused, term);
        authorize(term, "hld-5037t9yyxr0b2nkb", "");
        order.get().then().statusCode(201).body("termId", equalTo(term));
        order("refused", "P1M", "").get().then().statusCode(201).header("Idempotent-Replay", "true");
        asOwner().get(path).then().body("items.state", contains("ACTIVE", "REFUSED"));
    }

    @Test
    @DisplayName("A-13")
    void refusesAnAuthorizationThatComesWhenItsHoldIsGone() throws Exception {
        sold(account);
        Response accepted = order("late", "P1M", "").get();
        String term = accepted.path("termId");
        accepted.then().statusCode(202).header("Location", path + "/" + term).body("state", equalTo("REQUESTED"));
        clock.moveTo(Instant.parse(asked(1).getString("holdUntil")));
        authorize(term, "hld-5037t9yyxr1bf89c", "");
        awaitState(term, "REFUSED").body("reason", equalTo("HOLD_EXPIRED"));
        invoices().body("items", hasSize(0));
    }

    @Test
    @DisplayName("SP-3")
    void renewsUntilItIsToldNotTo() throws Exception {
        sold(account);
        CompletableFuture<Response> order = order("renewed", "P1M", "");
        JsonPath first = asked(1);
        String term = first.getString("termId");
        authorize(term, "hld-5037t9yyxr0b2nkb", "");
        String end = order.get().path("periodEnd");
        clock.moveTo(Instant.parse(end).minus(Duration.ofHours(1)));
        JsonPath second = asked(2);
        assertEquals(true, second.getBoolean("renewal"));
        assertEquals(end, second.getString("periodStart"));
        authorize(term, "hld-5037t9yyxr1bf89c", "");
        await().atMost(LIMIT).untilAsserted(() -> invoices().body("items.kind", contains("TERM", "TERM")));
        String next = awaitState(term, "ACTIVE").extract().path("periodEnd");
        assertEquals(second.getString("periodEnd"), next);
        asOwner()
                .body("{\"autoRenew\": false}")
                .patch(path + "/" + term)
                .then()
                .statusCode(200)
                .body("autoRenew", equalTo(false));
        clock.moveTo(Instant.parse(next));
        awaitState(term, "ENDED");
        assertEquals(2, requests().size());
    }

    @Test
    @DisplayName("U-3")
    void sellsAndRenewsNoTermThatNothingIsChargedFor() throws Exception {
        sold(account);
        CompletableFuture<Response> order = order("metered", "P1M", "");
        String term = asked(1).getString("termId");
        authorize(term, "hld-5037t9yyxr0b2nkb", "");
        String end = order.get().path("periodEnd");
        keep(account.unmetered().at(2));
        post("unmetered", "P1M", "", metal)
                .statusCode(422)
                .body("type", equalTo("urn:saldo:problem:account-unmetered"));
        clock.moveTo(Instant.parse(end));
        awaitState(term, "ENDED").body("reason", equalTo("UNMETERED"));
        assertEquals(1, requests().size());
        invoices().body("items.kind", contains("TERM"));
    }

    private void sold(Accounts kept) {
        known(kept);
        Provider.operator()
                .body("{\"code\": \"%s\", \"name\": \"Bare metal\", \"unit\": \"month\", \"category\": \"TERM\"}"
                        .formatted(metal))
                .post("/api/v1/products")
                .then()
                .statusCode(201);
        Provider.price(metal, "IDR", "36000", "2024-01-01T00:00:00Z").statusCode(201);
    }

    private RequestSpecification asOwner() {
        return given().auth().oauth2(TestToken.rootOf(account.cloudAccountId())).contentType("application/json");
    }

    private CompletableFuture<Response> order(String key, String period, String more) {
        return CompletableFuture.supplyAsync(
                () -> post(key, period, more, metal).extract().response());
    }

    private ValidatableResponse post(String key, String period, String more, String what) {
        return asOwner()
                .header("Idempotency-Key", key)
                .body("{\"product\": \"%s\", \"period\": \"%s\", \"resourceId\": \"bm-01\"%s}"
                        .formatted(what, period, more))
                .post(path)
                .then();
    }

    private ValidatableResponse cancel(String term) {
        return asOwner().delete(path + "/" + term).then();
    }

    private ValidatableResponse awaitState(String term, String state) {
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        asOwner().get(path + "/" + term).then().statusCode(200).body("state", equalTo(state)));
        return asOwner().get(path + "/" + term).then();
    }

    /** What was asked as the nth for the account, once it is there. */
    private JsonPath asked(int number) {
        await().atMost(LIMIT).until(() -> requests().size() >= number);
        String text = requests().get(number - 1).text();
        EventContract.assertSent("term.requested", text.getBytes(StandardCharsets.UTF_8));
        return JsonPath.from(text);
    }

    private List<ReceivedEvent> requests() {
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "term.requested")) {
            return probe.all("term.requested", account.id().toString());
        }
    }

    private List<String> states(String term) {
        try (var probe = EventProbe.reading(Infra.shared().kafka(), "term.changed")) {
            var last = probe.awaitOne(
                    "term.changed", e -> e.text().contains(term) && e.text().contains("CANCELLED"), LIMIT);
            EventContract.assertSent("term.changed", last.text().getBytes(StandardCharsets.UTF_8));
            return probe.all("term.changed", account.id().toString()).stream()
                    .map(event -> JsonPath.from(event.text()).getString("state"))
                    .toList();
        }
    }

    private void authorize(String term, String hold, String more) {
        send("term.authorized", """
                {"billingAccountId": "%s", "termId": "%s", "holdId": "%s", %s
                 "held": {"amount": "1", "currency": "IDR"}, "rest": {"amount": "1", "currency": "IDR"}}
                """.formatted(account.id(), term, hold, more));
    }

    private void refuse(String term) {
        send("term.refused", """
                {"billingAccountId": "%s", "termId": "%s", "reason": "INSUFFICIENT_CREDIT"}
                """.formatted(account.id(), term));
    }

    private void send(String topic, String json) {
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.send(OutgoingEvent.of(topic, account.id().toString(), json)
                    .withId(UUID.randomUUID().toString()));
        }
    }
}
