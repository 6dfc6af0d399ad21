package io.saldo.account.term;

import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.LIMIT;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.voucher.TestBillVouchers.balance;
import static io.saldo.account.voucher.TestBillVouchers.give;
import static io.saldo.account.voucher.TestBillVouchers.given;
import static io.saldo.account.voucher.TestBillVouchers.held;
import static io.saldo.account.voucher.TestVouchers.nextCode;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.event.OutgoingEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class TermServiceTest {

    private static final String LATER = "2027-12-31T17:00:00Z";

    private final String term = TestEvents.id("trm");
    private final String code = nextCode();
    private Registered account;

    @BeforeEach
    void register() {
        account = TestAccounts.prepaid();
        adjust(account, "cash", 100_000, "").statusCode(201);
    }

    @Test
    @DisplayName("BK-19")
    void holdsForATermAndLetsItsInvoiceTakeTheHold() {
        coupon("\"type\": \"SPEND_AND_SAVE\", \"value\": %s, \"minimumSpend\": %s"
                .formatted(idr(20_000), idr(100_000)));
        String voucher = given(account, 50_000, LATER, "");
        send(requested(code, voucher), requested(code, voucher));
        JsonPath answer = answer("term.authorized", "\"" + term + "\"");
        assertEquals("47680", answer.getString("rest.amount"));
        assertEquals("20000", answer.getString("coupon.amount.amount"));
        assertEquals("50000", answer.getString("voucher.amount.amount"));
        assertEquals("47680", figure(account, "reserved"));
        assertEquals("0", balance(account, voucher));
        held(account).body("items.find { it.kind == 'COUPON' }.state", equalTo("USED_UP"));

        String bill = TestEvents.id("inv");
        send(invoice(bill), invoice(bill));
        await().atMost(LIMIT).untilAsserted(() -> account.asOwner()
                .get(account.path() + "/bills")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("TERM"))
                .body("items[0].month", equalTo("2026-07"))
                .body("items[0].total.amount", equalTo("97680"))
                .body("items[0].unsettled.amount", equalTo("0"))
                .body("items[0].coveredBy.find { it.asset == 'VOUCHER' }.amount.amount", equalTo("50000"))
                .body("items[0].coveredBy.find { it.asset == 'CASH' }.amount.amount", equalTo("47680")));
        assertEquals("0", figure(account, "reserved"));
        assertEquals("52320", figure(account, "spendable"));
        held(account)
                .body("items.find { it.kind == 'BILL' }.usage.type", contains("BILL", "ORDER", "ORDER", "GIVEN"))
                .body("items.find { it.kind == 'BILL' }.usage[0].invoiceId", equalTo(bill));
        assertEquals(1, TestEventsRead.await("term.authorized", account, term).size());
    }

    @Test
    @DisplayName("A-13")
    void refusesATermThatDoesNotFitOrWhoseCouponIsUnknown() {
        adjust(account, "less", -80_121, "").statusCode(201);
        send(requested("", ""));
        JsonPath refused = answer("term.refused", "INSUFFICIENT_CREDIT");
        assertEquals("119880", refused.getString("needed.amount"));
        assertEquals("19879", refused.getString("spendable.amount"));
        send(event(requestedAs(TestEvents.id("trm"), "NO-SUCH-CODE", "")));
        answer("term.refused", "COUPON");
        assertEquals("0", figure(account, "reserved"));
        TestAccounts.asOperator()
                .header("Idempotency-Key", "freeze")
                .body("{\"status\": \"FROZEN\", \"reason\": \"x\"}")
                .post(account.path() + "/status")
                .then()
                .statusCode(200);
        send(event(requestedAs(TestEvents.id("trm"), "", "")));
        answer("term.refused", "NOT_VALID");
    }

    @Test
    @DisplayName("I-2")
    void givesAllBackWhenAnAuthorizedTermIsRefusedAfterAll() {
        adjust(account, "more", 100_000, "").statusCode(201);
        coupon("\"type\": \"DEDUCTION\", \"value\": " + idr(30_000));
        String voucher = given(account, 50_000, LATER, "");
        send(requested("", ""));
        answer("term.authorized", term);
        assertEquals("0", balance(account, voucher));
        held(account).body("items.find { it.kind == 'COUPON' }.state", equalTo("USED_UP"));
        send(changed(2, "REFUSED"));
        awaitFigure(account, "reserved", "0");
        assertEquals("50000", balance(account, voucher));
        held(account)
                .body("items.find { it.kind == 'COUPON' }.state", equalTo("AVAILABLE"))
                .body("items.find { it.kind == 'COUPON' }.balance.amount", equalTo("30000"));
    }

    @Test
    @DisplayName("A-13")
    void authorizesAPostpaidAccountByItsSavedMethod() {
        account = TestAccounts.postpaid();
        send(requested("", ""));
        answer("term.refused", "NO_METHOD");
        send(methods(2, true), methods(1, false));
        await().atMost(LIMIT).untilAsserted(() -> account.asOwner()
                .header("Idempotency-Key", TestEvents.id("key"))
                .body("{\"amount\": %s}".formatted(idr(5)))
                .post(account.path() + "/reservations")
                .then()
                .statusCode(201));
        send(event(requestedAs(TestEvents.id("trm"), "", "")));
        assertEquals("119880", answer("term.authorized", "rest").getString("rest.amount"));
    }

    @Test
    @DisplayName("A-11")
    void keepsAnAccountWhileATermRuns() {
        send(changed(2, "ACTIVE"));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertEquals("A term of the account is still running.", deregistered()));
        send(changed(3, "ENDED"), changed(2, "ACTIVE"));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertEquals("The balances of the account are not all 0.", deregistered()));
    }

    private String deregistered() {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", TestEvents.id("key"))
                .body("{\"status\": \"DEREGISTERED\", \"reason\": \"x\", \"noRunningResources\": true}")
                .post(account.path() + "/status")
                .then()
                .extract()
                .path("detail");
    }

    private void coupon(String more) {
        give("""
                {"kind": "COUPON", "code": "%s", "expiresAt": "%s", "billingAccountId": "%s", "reason": "sorry",
                 "orderKinds": ["NEW"], "products": ["baremetal.m1"], %s}
                """.formatted(code, LATER, account.id(), more)).statusCode(201);
    }

    private JsonPath answer(String topic, String words) {
        List<String> texts = TestEventsRead.await(topic, account, words);
        assertTrue(texts.getLast().contains(words), texts.toString());
        return JsonPath.from(texts.getLast());
    }

    private OutgoingEvent requested(String coupon, String voucher) {
        return event(requestedAs(term, coupon, voucher));
    }

    private OutgoingEvent event(String json) {
        return OutgoingEvent.of("term.requested", account.id().toString(), json);
    }

    private String requestedAs(String id, String coupon, String voucher) {
        return """
                {"billingAccountId": "%s", "termId": "%s", "renewal": false, "orderKind": "NEW", "cloudAccountId": "2001",
                 "product": "baremetal.m1", "scope": "PLATFORM", "price": %s, "estimatedTax": %s,
                 "periodStart": "2026-07-10T03:00:00Z", "periodEnd": "2026-10-10T03:00:00Z"%s%s,
                 "holdUntil": "2027-07-10T04:00:00Z"}
                """.formatted(
                        account.id(),
                        id,
                        idr(108_000),
                        idr(11_880),
                        coupon.isEmpty() ? "" : ", \"couponCode\": \"" + coupon + "\"",
                        voucher.isEmpty() ? "" : ", \"voucherId\": \"" + voucher + "\"");
    }

    private OutgoingEvent invoice(String bill) {
        return OutgoingEvent.of("invoice.issued", account.id().toString(), """
                {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/TERM/2026/00000003", "kind": "TERM",
                 "opensBill": true, "collectedBy": "PROVIDER", "legalEntity": "saldo-id", "scope": "PLATFORM",
                 "periodStart": "2026-07-10T03:00:00Z", "periodEnd": "2026-10-10T03:00:00Z", "issueDate": "2026-06-30",
                 "createdAt": "2026-07-10T03:00:01Z", "dueAt": "2026-08-09T03:00:01Z",
                 "lines": [{"product": "baremetal.m1", "late": false, "amount": %s, "tax": %s}],
                 "net": %s, "tax": %s,
                 "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": %s, "amount": %s}],
                 "total": %s, "closes": [], "termId": "%s"}
                """.formatted(
                        account.id(),
                        bill,
                        idr(88_000),
                        idr(9_680),
                        idr(88_000),
                        idr(9_680),
                        idr(80_667),
                        idr(9_680),
                        idr(97_680),
                        term));
    }

    private OutgoingEvent methods(int version, boolean chargeable) {
        return OutgoingEvent.of(
                "payment-methods.changed", account.id().toString(), """
                {"billingAccountId": "%s", "version": %d, "methods": [{"methodId": "mtd-1", "kind": "CARD",
                 "label": "Visa", "default": true, "chargeable": %s}]}
                """.formatted(account.id(), version, chargeable));
    }

    private OutgoingEvent changed(int version, String state) {
        return OutgoingEvent.of(
                "term.changed", account.id().toString(), """
                {"billingAccountId": "%s", "termId": "%s", "version": %d, "cloudAccountId": "2001",
                 "resourceId": "bm-01", "product": "baremetal.m1", "state": "%s",
                 "periodStart": "2026-07-10T03:00:00Z", "periodEnd": "2026-10-10T03:00:00Z", "autoRenew": true}
                """.formatted(account.id(), term, version, state));
    }
}
