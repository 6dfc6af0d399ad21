package io.saldo.payment.order;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.saldo.payment.Company;
import io.saldo.payment.Customer;
import io.saldo.payment.PaymentTest;
import io.saldo.payment.Provider;
import io.saldo.test.token.TestToken;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PaymentTest
class TopUpTest {

    private final Company company = new Company();
    private final Customer budi = Customer.inRupiah();
    private final Customer agus = Customer.inDollars();

    @BeforeEach
    void use() {
        Provider.uses(company);
    }

    @AfterEach
    void close() {
        company.close();
        budi.close();
        agus.close();
    }

    @Test
    @DisplayName("I-6")
    void givesThePageOfAnOrderOverCreditTaxAndFee() {
        Instant now = Instant.parse(Provider.clock().getString("now"));
        Response made = budi.known().topUp("50000", "IDR");
        made.then()
                .statusCode(201)
                .body("state", equalTo("PENDING"))
                .body("credit.amount", equalTo("50000"))
                .body("tax.amount", equalTo("5500"))
                .body("serviceFee.amount", equalTo("0"))
                .body("total.amount", equalTo("55500"))
                .body("expiresAt", equalTo(now.plus(Duration.ofHours(1)).toString()));
        String id = made.path("paymentId");
        made.then().body("paymentUrl", equalTo("http://localhost/pay/" + id)).body("orderId", equalTo(id));
        JsonObject order = company.order(id);
        assertEquals("55500", order.getString("amount"));
        assertEquals("http://localhost:8080/callbacks/generic", order.getString("callbackUrl"));
        assertEquals(60, order.getInteger("expiryMinutes"));
        JsonObject pending = budi.event("payment.pending", id);
        assertEquals("OPEN", pending.getString("state"));
        assertEquals("55500", pending.getJsonObject("amount").getString("amount"));
        budi.payments().then().body("items", hasSize(1)).body("items[0].paymentId", equalTo(id));
        budi.get("/api/v1/billing-accounts/" + budi.account + "/payments?state=PAID")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName("I-6")
    void refusesLessThanTheMinimum() {
        refused(budi.known().topUp("49999", "IDR"), 422, "below-minimum");
        refused(agus.known().topUp("0.99", "USD"), 422, "below-minimum");
        agus.topUp("1.00", "USD").then().statusCode(201).body("total.amount", equalTo("1.00"));
        refused(agus.topUp("9999999999999.00", "USD"), 422, "amount-too-large");
    }

    @Test
    @DisplayName("K-6")
    void sendsCreditControlledAccountsToTheBank() {
        budi.with("creditControlled", true).known();
        refused(budi.topUp("50000", "IDR"), 422, "use-remittance");
    }

    @Test
    @DisplayName("Q-7")
    void leavesCustomersOfAPartnerToThePartner() {
        agus.with("type", "ECOSYSTEM").known();
        refused(agus.topUp("5.00", "USD"), 422, "not-for-partner-accounts");
    }

    @Test
    @DisplayName("A-11")
    void refusesDeregisteredAccountsAndTakesFrozenOnes() {
        budi.with("status", "DEREGISTERED").known();
        refused(budi.topUp("50000", "IDR"), 409, "account-deregistered");
        agus.with("status", "FROZEN").known().topUp("5.00", "USD").then().statusCode(201);
    }

    @Test
    void refusesOtherCurrenciesChannelsAndFields() {
        budi.known();
        refused(budi.topUp("10.00", "USD"), 422, "wrong-currency");
        refused(budi.postTopUp("k1", body("50000", "NOWHERE")), 422, "channel-not-available");
        refused(budi.postTopUp("k2", body("50000.5", "GENERIC")), 400, "malformed");
        refused(budi.postTopUp("k3", body("50000", "GENERIC").replace("channel", "chanel")), 400, "malformed");
        refused(
                budi.postTopUp(
                        "k4",
                        body("50000", "GENERIC").replace("}}", "}").replaceFirst("\\}$", "")
                                + ", \"returnUrl\": \"javascript:alert(1)\"}"),
                400,
                "malformed");
    }

    @Test
    @DisplayName("I-14")
    void addsNoTaxUnderTheTaxPointUsage() {
        budi.with("taxPoint", Customer.always("USAGE")).known();
        budi.topUp("50000", "IDR").then().statusCode(201).body("tax.amount", equalTo("0"));
    }

    @Test
    @DisplayName("SP-2")
    void asksAnOperatorForTheKeyBeforeTheReason() {
        budi.known();
        var operator = given().auth().oauth2(TestToken.withRole("operator")).contentType("application/json");
        String path = "/api/v1/billing-accounts/" + budi.account + "/top-ups";
        operator.body(body("50000", "GENERIC")).post(path).then().statusCode(428);
        operator.header("Idempotency-Key", "with-key").post(path).then().statusCode(400);
    }

    @Test
    @DisplayName("A-14")
    void keepsPaymentsFromOthers() {
        String id = budi.known().topUp("50000", "IDR").path("paymentId");
        agus.known();
        assertEquals(404, agus.payment(id).statusCode());
        assertEquals(
                404,
                agus.get("/api/v1/billing-accounts/" + budi.account + "/payments")
                        .statusCode());
        given().auth()
                .oauth2(TestToken.ramUserOf(budi.cloudAccount, "BillingReadOnlyAccess"))
                .contentType("application/json")
                .header("Idempotency-Key", "r")
                .body(body("50000", "GENERIC"))
                .post("/api/v1/billing-accounts/" + budi.account + "/top-ups")
                .then()
                .statusCode(403);
        given().get("/api/v1/payments/" + id).then().statusCode(401);
        assertEquals(404, budi.payment("pay-0000000000000000").statusCode());
        assertEquals(404, budi.payment("nonsense").statusCode());
    }

    @Test
    @DisplayName("gw:P-14")
    void asksAgainUnderTheSameKeyWhenTheCompanyFails() {
        budi.known();
        company.failures.set(2);
        budi.topUp("50000", "IDR").then().statusCode(201);
        assertEquals(3, company.inquiries.get());
    }

    @Test
    void resumesTheSameOrderAfterTheCompanyWasAway() {
        budi.known();
        company.failures.set(3);
        refused(budi.postTopUp("again", body("50000", "GENERIC")), 502, "payment-company-away");
        budi.payments().then().body("items", hasSize(1)).body("items[0].state", equalTo("CREATED"));
        Response second = budi.postTopUp("again", body("50000", "GENERIC"));
        second.then().statusCode(201).header("Idempotent-Replay", nullValue());
        Response third = budi.postTopUp("again", body("50000", "GENERIC"));
        third.then().statusCode(201).header("Idempotent-Replay", "true");
        assertEquals(second.<String>path("paymentId"), third.<String>path("paymentId"));
        budi.payments().then().body("items", hasSize(1));
        assertEquals(1, budi.events("payment.pending").size());
    }

    @Test
    void asksForNoPageOfAnOrderThatHasEndedMeanwhile() {
        budi.known();
        company.failures.set(3);
        refused(budi.postTopUp("ended", body("50000", "GENERIC")), 502, "payment-company-away");
        String id = budi.payments().path("items[0].paymentId");
        budi.post("ended-c", "", "/api/v1/payments/" + id + "/cancel").then().statusCode(200);
        budi.postTopUp("ended", body("50000", "GENERIC"))
                .then()
                .statusCode(201)
                .body("state", equalTo("CANCELLED"))
                .body("paymentUrl", nullValue());
        assertEquals(3, company.inquiries.get());
    }

    @Test
    void sendsNobodyToAPageThatIsNoWebAddress() {
        budi.known();
        company.pages = "javascript:pay#";
        refused(budi.topUp("50000", "IDR"), 502, "payment-company-away");
    }

    @Test
    @DisplayName("I-16")
    void wantsTheMinimumOfTheCreditThatAnInclusiveTaxLeaves() {
        budi.inMalaysia().known();
        await().atMost(Customer.LIMIT)
                .until(() -> "5500".equals(budi.topUp("55500", "IDR").path("tax.amount")));
        budi.topUp("55500", "IDR")
                .then()
                .body("credit.amount", equalTo("50000"))
                .body("total.amount", equalTo("55500"));
        refused(budi.topUp("55498", "IDR"), 422, "below-minimum");
    }

    @Test
    void keepsWhyAnOperatorMadeAndEndedAnOrder() {
        budi.known();
        String path = "/api/v1/billing-accounts/" + budi.account + "/top-ups";
        String wanted = body("50000", "GENERIC");
        refused(Provider.post("o1", wanted, path, ""), 400, "malformed");
        budi.payments().then().body("items", hasSize(0));
        String id = Provider.post("o2", wanted.replaceFirst("}$", ", \"reason\": \"Asked by phone\"}"), path, "")
                .then()
                .statusCode(201)
                .extract()
                .path("paymentId");
        String cancel = "/api/v1/payments/" + id + "/cancel";
        refused(Provider.post("o3", "", cancel, ""), 400, "malformed");
        Provider.post("o4", "", cancel, "Asked by mail").then().statusCode(200);
        String mine = "items.findAll { it.object == '" + id + "' }.";
        Provider.get("/api/v1/services/payment/audit-log?limit=500")
                .then()
                .body(mine + "operation", contains("cancel-payment", "make-payment"))
                .body(mine + "reason", contains("Asked by mail", "Asked by phone"));
    }

    @Test
    void cancelsAnOpenOrderOnce() {
        String id = budi.known().topUp("50000", "IDR").path("paymentId");
        budi.post("c1", "", "/api/v1/payments/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        refused(budi.post("c2", "", "/api/v1/payments/" + id + "/cancel"), 409, "payment-closed");
        assertEquals("CANCELLED", budi.event("payment.failed", id).getString("reason"));
    }

    private static String body(String amount, String channel) {
        return "{\"amount\": {\"amount\": \"" + amount + "\", \"currency\": \"IDR\"}, \"channel\": \"" + channel
                + "\"}";
    }

    private static void refused(Response answer, int status, String kind) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:saldo:problem:"))
                .body("type", equalTo("urn:saldo:problem:" + kind));
    }
}
