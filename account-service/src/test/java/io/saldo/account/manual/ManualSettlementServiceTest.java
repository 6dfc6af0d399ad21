package io.saldo.account.manual;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ManualSettlementServiceTest {

    private Registered account;
    private String august;
    private String september;

    @BeforeEach
    void openTwoBillsThatDoNotSettleByThemselves() {
        account = TestAccounts.creditControlled();
        account.asOwner()
                .body("{\"enabled\": false}")
                .put(account.path() + "/settings/auto-write-off")
                .then()
                .statusCode(200);
        august = TestEvents.id("inv");
        september = TestEvents.id("inv");
        send(chargeAccrued(account.id(), "2026-08", 1, "40.0000000000"));
        send(chargeAccrued(account.id(), "2026-09", 1, "60.0000000000"));
        send(invoiceIssued(account.id(), august, "2026-08", 1, 40, 0));
        send(invoiceIssued(account.id(), september, "2026-09", 1, 60, 0));
        TestEventsRead.await("invoice.settled", account, august);
        TestEventsRead.await("invoice.settled", account, september);
        adjust(account, "cash", 70, "").statusCode(201);
    }

    @Test
    @DisplayName("W-10")
    void settlesNothingUntilTheCustomerPicks() {
        assertEquals("70", figure(account, "cashBalance"));
        assertEquals("100", figure(account, "unsettledPreviousMonths"));
        settle("one", "", bill(september))
                .statusCode(201)
                .body("allocations", hasSize(1))
                .body("allocations[0].invoiceId", equalTo(september))
                .body("allocations[0].asset", equalTo("CASH"))
                .body("allocations[0].amount.amount", equalTo("60"));
        settle("one", "", bill(september)).statusCode(201).header("Idempotent-Replay", "true");
        assertEquals("10", figure(account, "cashBalance"));
        assertEquals("40", figure(account, "unsettledPreviousMonths"));
        TestEventsRead.await("invoice.settled", account, "\"trigger\":\"MANUAL\"");
    }

    @Test
    @DisplayName("W-11")
    void previewsWhatThenHappens() {
        String both = bill(august) + "," + bill(september);
        settle("", "?dryRun=yes", both).statusCode(400).body("errors.pointer", contains("dryRun"));
        var preview = settle("", "?dryRun=true", both).statusCode(200).extract().asString();
        assertEquals("70", figure(account, "cashBalance"));
        assertEquals(preview, settle("both", "", both).statusCode(201).extract().asString());
        bills().body("items.unsettled.amount", contains("30", "0"));
    }

    @Test
    @DisplayName("W-11")
    void takesThePickedAssetsOnly() {
        operator("promo")
                .body("{\"amount\": %s, \"asset\": \"PROMO_CREDIT\", \"reason\": \"x\"}".formatted(idr(15)))
                .post(account.path() + "/adjustments")
                .then()
                .statusCode(201);
        picking("promo-only", "[\"PROMO_CREDIT\"]")
                .statusCode(201)
                .body("allocations.asset", contains("PROMO_CREDIT"))
                .body("allocations.amount.amount", contains("15"));
        assertEquals("70", figure(account, "cashBalance"));
        picking("nothing-left", "[\"PROMO_CREDIT\"]").statusCode(422).body("rule", equalTo("SP-5"));
        picking("no-such-fund", "[\"VOUCHER\"]").statusCode(400);
    }

    @Test
    @DisplayName("SP-5")
    void refusesMoreThanTheRestOrTheFunds() {
        settle("rest", "", part(august, 41)).statusCode(422).body("type", equalTo(type("amount-above-rest")));
        adjust(account, "less", -65, "").statusCode(201);
        settle("funds", "", part(august, 6)).statusCode(422).body("type", equalTo(type("funds-insufficient")));
        settle("unknown", "", bill("inv-none")).statusCode(422).body("type", equalTo(type("bill-not-open")));
        settle("twice", "", bill(august) + "," + bill(august)).statusCode(400);
        settle("nothing", "", part(august, 0)).statusCode(400);
        settle("none", "", "").statusCode(400);
        settle("part", "", part(august, 5)).statusCode(201);
        bills().body("items.unsettled.amount", contains("60", "35"));
    }

    @Test
    void isRefusedToOthers() {
        Registered other = TestAccounts.prepaid();
        other.asOwner()
                .header("Idempotency-Key", "other")
                .body("{\"bills\": [%s]}".formatted(bill(august)))
                .post(account.path() + "/settlements")
                .then()
                .statusCode(404);
        operator("no-reason")
                .body("{\"bills\": [%s]}".formatted(bill(august)))
                .post(account.path() + "/settlements")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("BK-23")
    void marksABillAsPaidOutside() {
        markPaid("part", august, "\"amount\": %s, \"reason\": \"bank\"".formatted(idr(15)))
                .statusCode(200)
                .body("unsettled.amount", equalTo("25"))
                .body("coveredBy[0].asset", equalTo("EXTERNAL"));
        markPaid("too-much", august, "\"amount\": %s, \"reason\": \"bank\"".formatted(idr(26)))
                .statusCode(422)
                .body("type", equalTo(type("amount-above-rest")));
        markPaid("rest", august, "\"reason\": \"bank\"").statusCode(200).body("unsettled.amount", equalTo("0"));
        markPaid("rest", august, "\"reason\": \"bank\"").statusCode(200).header("Idempotent-Replay", "true");
        markPaid("rest", september, "\"reason\": \"bank\"").statusCode(422);
        markPaid("again", august, "\"reason\": \"bank\"").statusCode(422).body("type", equalTo(type("bill-not-open")));
        markPaid("no-reason", september, "").statusCode(400);
        assertEquals("70", figure(account, "cashBalance"));
        awaitFigure(account, "unsettledPreviousMonths", "60");
        TestEventsRead.await("invoice.settled", account, "\"trigger\":\"MARK_PAID\"");
        account.asOwner()
                .header("Idempotency-Key", "customer")
                .body("{\"reason\": \"I say so\"}")
                .post(account.path() + "/bills/" + september + "/mark-paid")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse settle(String key, String query, String bills) {
        RequestSpecification request = account.asOwner();
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return request.body("{\"bills\": [%s]}".formatted(bills))
                .post(account.path() + "/settlements" + query)
                .then();
    }

    private ValidatableResponse picking(String key, String assets) {
        return account.asOwner()
                .header("Idempotency-Key", key)
                .body("{\"bills\": [%s], \"assets\": %s}".formatted(bill(august), assets))
                .post(account.path() + "/settlements")
                .then();
    }

    private ValidatableResponse markPaid(String key, String bill, String fields) {
        return operator(key)
                .body("{" + fields + "}")
                .post(account.path() + "/bills/" + bill + "/mark-paid")
                .then();
    }

    private static RequestSpecification operator(String key) {
        return TestAccounts.asOperator().header("Idempotency-Key", key);
    }

    private ValidatableResponse bills() {
        return account.asOwner().get(account.path() + "/bills").then().statusCode(200);
    }

    private static String bill(String id) {
        return "{\"invoiceId\": \"%s\"}".formatted(id);
    }

    private static String part(String id, long amount) {
        return "{\"invoiceId\": \"%s\", \"amount\": %s}".formatted(id, idr(amount));
    }

    private static String type(String name) {
        return "urn:saldo:problem:" + name;
    }
}
