package io.saldo.payment.remittance;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.test.contract.EventContract;
import io.saldo.test.token.TestToken;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class RemittanceTest {

    private final String mark = UUID.randomUUID().toString();
    private final String owner = "Maju " + mark;
    private final String bank = "shared-" + mark;
    private final Customer maju = controlled(owner);
    private int keys;

    @BeforeEach
    void open() {
        Provider.put("/api/v1/bank-accounts/" + bank, bankAccount()).then().statusCode(200);
        maju.known();
    }

    @AfterEach
    void close() {
        maju.close();
    }

    @Test
    @DisplayName("R-3, R-4, R-5, R-6, R-9, Ex:R-6a")
    @Tag("R-3")
    @Tag("R-4")
    @Tag("R-5")
    @Tag("R-6")
    @Tag("R-9")
    void creditsAClaimOnceThatItsLineProves() {
        String claim = claim(maju, "5000000", "2026-09-06")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        claims(maju).then().body("items.state", contains("OPEN"));
        Response first = lines(line("a", "5000000", "PT. " + owner.toUpperCase(Locale.ROOT)));
        first.then().statusCode(200).body("imported", equalTo(1));
        await().atMost(Customer.LIMIT)
                .until(() -> "APPROVED".equals(claims(maju).path("items[0].state")));
        String payment = claims(maju).path("items[0].paymentId");
        JsonObject confirmed = maju.event("payment.confirmed", payment);
        assertEquals("REMITTANCE", confirmed.getString("purpose"));
        assertEquals("OFFLINE_REMIT", confirmed.getString("channel"));
        assertEquals("5000000", confirmed.getJsonObject("credit").getString("amount"));
        assertEquals("0", confirmed.getJsonObject("tax").getString("amount"));
        assertEquals("a" + mark, confirmed.getString("referenceNumber"));
        assertEquals("2026-09-05T00:00:00Z", confirmed.getString("paidAt"));
        maju.payments().then().body("items.purpose", contains("REMITTANCE")).body("items.state", contains("PAID"));

        lines(line("a", "5000000", "PT. " + owner.toUpperCase(Locale.ROOT)), line("a", "1", owner))
                .then()
                .body("imported", equalTo(0))
                .body("repeated", equalTo(1))
                .body("differing.index", contains(1));
        assertEquals("ASSIGNED", shown("a").get("state"));
        assertEquals(List.of(claim), shown("a").get("claims"));
        assertEquals(1, maju.events("payment.confirmed").size());
        decide(claim, "cancel", TestToken.rootOf(maju.cloudAccount), new JsonObject())
                .then()
                .statusCode(409)
                .body("type", endsWith("claim-closed"));
    }

    @Test
    @DisplayName("R-6, R-7, Ex:R-6b")
    @Tag("R-6")
    @Tag("R-7")
    void hasAPersonDecideWhatDoesNotAgreeAndTwoAboveTheLimit() {
        lines(line("b", "200000000", owner)).then().statusCode(200);
        String claim = claim(maju, "199999999", "2026-09-06")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        claims(maju).then().body("items.state", contains("PENDING_REVIEW"));
        assertEquals("OPEN", shown("b").get("state"));
        assertEquals(List.of(claim), shown("b").get("claims"));
        var reason = new JsonObject().put("reason", "Seen on paper");
        String ani = TestToken.staff("ani" + mark, "operator");
        decide(claim, "approve", ani, new JsonObject()).then().statusCode(400);
        decide(claim, "approve", ani, reason).then().statusCode(200).body("state", equalTo("MATCHED"));
        decide(claim, "approve", ani, reason).then().statusCode(409).body("type", endsWith("second-person-needed"));
        decide(claim, "approve", TestToken.rootOf(maju.cloudAccount), reason)
                .then()
                .statusCode(403);
        String payment = decide(claim, "approve", TestToken.staff("bo" + mark, "operator"), reason)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .extract()
                .path("paymentId");
        assertEquals(
                "200000000",
                maju.event("payment.confirmed", payment).getJsonObject("credit").getString("amount"));
        await().atMost(Customer.LIMIT)
                .until(() -> maju.events("payment.pending").size() == 2);
        maju.events("payment.pending")
                .forEach(event ->
                        EventContract.assertSent("payment.pending", event.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("R-7")
    void holdsTwoClaimsOnOneLineAndTakesBackOrRejectsThem() {
        try (Customer other = controlled("Lain " + mark).known()) {
            String ours = claim(maju, "7000000", "2026-09-06").path("id");
            String theirs = claim(other, "7000000", "2026-09-04").path("id");
            lines(line("c", "7000000", owner));
            await().atMost(Customer.LIMIT)
                    .until(() -> "PENDING_REVIEW".equals(claims(maju).path("items[0].state"))
                            && "PENDING_REVIEW".equals(claims(other).path("items[0].state")));
            decide(theirs, "reject", TestToken.withRole("operator"), new JsonObject().put("reason", "Not theirs"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("REJECTED"));
            claims(other).then().body("items.reason", contains("Not theirs"));
            String failed = other.events("payment.pending").getFirst().text();
            JsonObject closed = other.event("payment.failed", new JsonObject(failed).getString("paymentId"));
            assertEquals("REJECTED", closed.getString("reason"));
            decide(ours, "cancel", TestToken.rootOf(other.cloudAccount), new JsonObject())
                    .then()
                    .statusCode(404);
            decide(ours, "cancel", TestToken.rootOf(maju.cloudAccount), new JsonObject())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"));
        }
    }

    @Test
    @DisplayName("R-2, R-9, R-10")
    @Tag("R-2")
    @Tag("R-9")
    @Tag("R-10")
    void creditsADedicatedAccountAndGivesNobodysLineAnOwnerOrBack() {
        String own = "own-" + mark;
        Provider.put("/api/v1/bank-accounts/" + own, bankAccount().put("billingAccountId", maju.account.toString()))
                .then()
                .statusCode(200);
        maju.get(ofAccount(maju) + "/remittance-account")
                .then()
                .body("account", equalTo(own))
                .body("dedicated", equalTo(true));
        lines(line("d", "120", "Anybody").put("account", own), line("e", "3000", "A stranger"), line("f", "4000", "?"));
        await().atMost(Customer.LIMIT)
                .until(() -> maju.events("payment.confirmed").size() == 1);
        String toAccount = String.valueOf(shown("e").get("id"));
        String back = String.valueOf(shown("f").get("id"));
        maju.reference(toAccount);
        resolve(toAccount, "ACCOUNT").then().statusCode(200);
        resolve(back, "RETURN").then().statusCode(200);
        assertEquals("ASSIGNED", shown("e").get("state"));
        assertEquals("RETURNED", shown("f").get("state"));
        maju.payments().then().body("items.purpose", contains("REMITTANCE", "REMITTANCE"));
        Provider.get("/api/v1/unmatched-payments?limit=500")
                .then()
                .body("items.findAll { it.reference.endsWith('" + mark + "') }", hasSize(0));
    }

    @Test
    @DisplayName("R-1, R-6, R-9, R-10")
    @Tag("R-6")
    @Tag("R-10")
    void wantsTwoOperatorsForAnOwnersLineAboveTheLimitAndNoPaymentAsItsOwner() {
        String own = maju.account.toString();
        lines(line("h", "100000001", "A stranger"));
        String id = String.valueOf(shown("h").get("id"));
        String ani = TestToken.staff("ani" + mark, "operator");
        try (Customer budi = Customer.inRupiah().known()) {
            resolve(id, ani, "ACCOUNT", budi.account.toString())
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("not-credit-controlled"));
        }
        resolve(id, ani, "PAYMENT", "pay-0000000000000000")
                .then()
                .statusCode(422)
                .body("type", endsWith("other-money"));
        resolve(id, ani, "ACCOUNT", own).then().statusCode(200).body("state", equalTo("SECOND_PERSON_NEEDED"));
        resolve(id, ani, "ACCOUNT", own).then().statusCode(409).body("type", endsWith("second-person-needed"));
        assertEquals("OPEN", shown("h").get("state"));
        Provider.get("/api/v1/unmatched-payments?limit=500")
                .then()
                .body("items.find { it.id == '" + id + "' }.secondPersonFor", equalTo(own));
        String payment = resolve(id, TestToken.staff("bo" + mark, "operator"), "ACCOUNT", own)
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .extract()
                .path("paymentId");
        assertEquals(
                "100000001",
                maju.event("payment.confirmed", payment).getJsonObject("credit").getString("amount"));
        assertEquals("ASSIGNED", shown("h").get("state"));
    }

    /** A payment names the one or the other. */
    @Test
    @DisplayName("R-3, I-11")
    @Tag("R-3")
    @Tag("I-11")
    void givesNoNameToABankAccountAndAGatewayAccount() {
        Provider.put("/api/v1/gateway-accounts/" + bank, Provider.gatewayAccount("https://pay.example"))
                .then()
                .statusCode(409)
                .body("type", endsWith("gateway-account-taken"));
        Provider.put("/api/v1/bank-accounts/generic", bankAccount())
                .then()
                .statusCode(409)
                .body("type", endsWith("bank-account-taken"));
    }

    @Test
    @DisplayName("R-1, R-8")
    @Tag("R-1")
    @Tag("R-8")
    void refusesAccountsThatPayOtherwiseAndLinesOfNoAccount() {
        try (Customer budi = Customer.inRupiah().known()) {
            claim(budi, "5000000", "2026-09-06").then().statusCode(422).body("type", endsWith("not-credit-controlled"));
            budi.get(ofAccount(budi) + "/remittance-account").then().statusCode(422);
            claims(budi).then().statusCode(422);
        }
        maju.post(key(), wish("1.00", "USD", "2026-09-06"), ofAccount(maju) + "/remittance-claims")
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-currency"));
        maju.get(ofAccount(maju) + "/remittance-account").then().body("dedicated", equalTo(false));
        lines(line("g", "5", "x").put("account", "nowhere"))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-bank-account"));
        given().auth()
                .oauth2(TestToken.withRole("operator"))
                .contentType("text/csv")
                .header("Idempotency-Key", key())
                .body("account,bankReference,valueDate,amount,currency,payerName\nbank-idr,csv" + mark
                        + ",2026-09-05,8,IDR,Nobody\n")
                .post("/api/v1/bank-lines")
                .then()
                .statusCode(200)
                .body("imported", equalTo(1));
        Provider.get("/api/v1/remittance-claims?limit=500").then().statusCode(200);
        Provider.get("/api/v1/bank-accounts?limit=500").then().body("items.account", hasItem("bank-idr"));
    }

    private static Customer controlled(String owner) {
        return Customer.inRupiah()
                .with("creditControlled", true)
                .with("taxPoint", Customer.always("USAGE"))
                .with(
                        "owner",
                        new JsonObject()
                                .put("kind", "ENTERPRISE")
                                .put("name", owner + ", PT")
                                .put("verified", true)
                                .put("country", "ID"));
    }

    private static JsonObject bankAccount() {
        return new JsonObject()
                .put("bank", "BCA")
                .put("holder", "PT Saldo")
                .put("currency", "IDR")
                .put("reason", "Opened");
    }

    private JsonObject line(String reference, String amount, String payer) {
        return new JsonObject()
                .put("account", bank)
                .put("bankReference", reference + mark)
                .put("valueDate", "2026-09-05")
                .put("amount", new JsonObject().put("amount", amount).put("currency", "IDR"))
                .put("payerName", payer);
    }

    private Response lines(JsonObject... lines) {
        var body = new JsonObject().put("lines", new JsonArray(List.of(lines)));
        return Provider.post(key(), body.encode(), "/api/v1/bank-lines", "");
    }

    /** The one line of that reference on this test's own account. */
    private Map<String, Object> shown(String reference) {
        return Provider.get("/api/v1/bank-lines?account=" + bank)
                .path("items.find { it.bankReference == '" + reference + mark + "' }");
    }

    private Response claim(Customer customer, String amount, String day) {
        return customer.post(key(), wish(amount, "IDR", day), ofAccount(customer) + "/remittance-claims");
    }

    private String wish(String amount, String currency, String day) {
        return new JsonObject()
                .put("amount", new JsonObject().put("amount", amount).put("currency", currency))
                .put("valueDate", day)
                .put("payerName", owner)
                .put("reference", "INV " + mark)
                .encode();
    }

    private static Response claims(Customer customer) {
        return customer.get(ofAccount(customer) + "/remittance-claims");
    }

    private Response decide(String claim, String what, String token, JsonObject body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(body.encode())
                .post("/api/v1/remittance-claims/" + claim + "/" + what);
    }

    private Response resolve(String id, String person, String to, String recipient) {
        var body = new JsonObject().put("to", to).put("id", recipient).put("reason", "By letter");
        return given().auth()
                .oauth2(person)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(body.encode())
                .post("/api/v1/unmatched-payments/" + id + "/resolve");
    }

    private Response resolve(String id, String to) {
        var body = new JsonObject().put("to", to).put("reason", "By letter");
        if (to.equals("ACCOUNT")) {
            body.put("id", maju.account.toString());
        }
        return Provider.post(key(), body.encode(), "/api/v1/unmatched-payments/" + id + "/resolve", "");
    }

    private String key() {
        return mark + "-" + ++keys;
    }

    private static String ofAccount(Customer customer) {
        return "/api/v1/billing-accounts/" + customer.account;
    }
}
