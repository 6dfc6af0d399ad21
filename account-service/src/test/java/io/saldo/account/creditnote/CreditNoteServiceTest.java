package io.saldo.account.creditnote;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.id;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.invoiceOfPartner;
import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestEvents.untaxedPayment;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.refund.TestRefunds.awaitParked;
import static io.saldo.account.refund.TestRefunds.awaitState;
import static io.saldo.account.refund.TestRefunds.booked;
import static io.saldo.account.refund.TestRefunds.done;
import static io.saldo.account.refund.TestRefunds.failed;
import static io.saldo.account.refund.TestRefunds.refundFailed;
import static io.saldo.account.refund.TestRefunds.refunded;
import static io.saldo.account.refund.TestRefunds.refunds;
import static io.saldo.account.voucher.TestBillVouchers.charge;
import static io.saldo.account.voucher.TestBillVouchers.given;
import static io.saldo.account.voucher.TestBillVouchers.invoice;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEventsRead;
import io.saldo.account.voucher.TestBillVouchers.Line;
import io.saldo.account.voucher.TestBillVouchers.Row;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.OutgoingEvent;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class CreditNoteServiceTest {

    @Inject
    UnitOfWork unitOfWork;

    @DisplayName("O-11")
    @Test
    void lowersWhatIsOpenAndGivesTheRestBackOnceInAnyOrder() { // Ex:O-11b
        Registered account = TestAccounts.prepaid();
        String invoice = id("inv");
        String note = id("inv");
        adjust(account, "cash", 60, "").statusCode(201);
        OutgoingEvent event = note(account, note, invoice, 50, 0);
        send(event);
        awaitParked(account, "UNKNOWN_INVOICE");
        send(chargeAccrued(account.id(), "2026-09", 1, "100.0000000000"));
        send(invoiceIssued(account.id(), invoice, "2026-09", 1, 100, 0));
        awaitFigure(account, "cashBalance", "10");
        send(event.withId("again-" + note));
        bill(account, invoice, "PAID", "CREDIT_NOTE")
                .body("items[0].unsettled.amount", equalTo("0"))
                .body("items[0].invoiceable.amount", equalTo("60"));
        assertEquals(
                List.of("REFUND: REVENUE_REDUCTION +50; BILLED -40; CASH_OWN -10"), booked(unitOfWork, account, note));
        refunds(account)
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("ORDER_REFUND"))
                .body("items[0].destination", equalTo("CASH"))
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].amount.amount", equalTo("10"))
                .body("items[0].source.id", equalTo(note));
        TestEventsRead.await("payment.due", account, "\"rest\":{\"amount\":\"0\"");
    }

    @DisplayName("O-11")
    @Test
    void voidsABillThatNobodyHasPaidAndClearsTheAccount() { // Ex:BK-24
        Registered account = TestAccounts.prepaid();
        String invoice = issued(account, 100000, 11000);
        awaitFigure(account, "availableCredit", "-111000");
        send(note(account, id("inv"), invoice, 50000, 5500));
        awaitFigure(account, "availableCredit", "-55500");
        send(note(account, id("inv"), invoice, 50001, 5500));
        awaitParked(account, "ABOVE_BILL");
        send(note(account, id("inv"), invoice, 50000, 5500));
        awaitFigure(account, "availableCredit", "0");
        bill(account, invoice, "VOID", "CREDIT_NOTE").body("items[0].invoiceable.amount", equalTo("0"));
        TestEventsRead.await("account.cleared", account, "");
    }

    @DisplayName("O-11")
    @Test
    void sendsAPaymentOfTheBillBackTheWayItCameOrIntoCash() { // Ex:BK-25b
        Registered account = TestAccounts.prepaid();
        String invoice = issued(account, 100000, 11000);
        String payment = id("pay");
        send(untaxedPayment(account.id(), payment, 111000, "\"dueId\": \"" + invoice + "\","));
        awaitFigure(account, "availableCredit", "0");
        String note = id("inv");
        send(note(account, note, invoice, 50000, 5500));
        awaitFigure(account, "withdrawing", "55500");
        String refundId = refunds(account)
                .body("items[0].destination", equalTo("ORIGINAL"))
                .body("items[0].state", equalTo("EXECUTING"))
                .extract()
                .path("items[0].refundId");
        TestEventsRead.await("refund.requested", account, "\"kind\":\"ORDER_REFUND\"");
        send(refunded(account, refundId, done(1, payment, 55500, 0)));
        awaitState(account, refundId, "DONE");
        assertEquals(
                List.of("REFUND: REVENUE_REDUCTION +50000; TAX_PAYABLE +5500; WITHDRAWING -55500"),
                booked(unitOfWork, account, note));
        assertEquals(
                List.of("REFUND: WITHDRAWING +55500; CLEARING_GATEWAY -55500"), booked(unitOfWork, account, refundId));

        String second = id("inv");
        send(note(account, second, invoice, 10000, 1100));
        awaitFigure(account, "withdrawing", "11100");
        String turnedAway = refunds(account).extract().path("items[0].refundId");
        send(refundFailed(account, turnedAway, failed(1, payment, 11100, 0)));
        awaitState(account, turnedAway, "DONE");
        refunds(account).body("items[0].destination", equalTo("CASH"));
        assertEquals("11100", figure(account, "cashBalance"));
    }

    /** The gateway has nothing of it any more: what comes back settles the bill of the reversal. */
    @DisplayName("O-11")
    @Test
    void sendsNothingByTheWayOfAPaymentThatWasChargedBack() {
        Registered account = TestAccounts.prepaid();
        String invoice = issued(account, 100000, 11000);
        String payment = id("pay");
        send(untaxedPayment(account.id(), payment, 111000, "\"dueId\": \"" + invoice + "\","));
        awaitFigure(account, "availableCredit", "0");
        send(OutgoingEvent.of("payment.reversed", account.id().toString(), """
                {"billingAccountId": "%s", "paymentId": "%s", "kind": "CHARGEBACK", "amount": %s, "credit": %s,
                 "tax": %s, "taxLines": [], "serviceFee": %s, "gatewayTransactionId": "gen-%s",
                 "reversedAt": "2026-10-01T00:00:00Z"}
                """.formatted(
                        account.id(), payment, idr(111000), idr(111000), idr(0), idr(0), payment)));
        awaitFigure(account, "availableCredit", "-111000");
        send(note(account, id("inv"), invoice, 50000, 5500));
        awaitFigure(account, "availableCredit", "-55500");
        refunds(account).body("items[0].destination", equalTo("CASH")).body("items[0].state", equalTo("DONE"));
        assertEquals("0", figure(account, "withdrawing"));
    }

    @DisplayName("O-9")
    @Test
    void givesTheTaxBackThatWasPaidWithThePaymentAndNotWithTheBill() {
        Registered account = TestAccounts.prepaid();
        String invoice = issued(account, 50000, 0);
        String payment = id("pay");
        send(paymentConfirmed(account.id(), payment, 50000, "\"dueId\": \"" + invoice + "\","));
        awaitFigure(account, "availableCredit", "0");
        send(note(account, id("inv"), invoice, 33333, 0));
        awaitFigure(account, "withdrawing", "33333");
        String first = refunds(account)
                .body("items[0].tax.amount", equalTo("3666"))
                .extract()
                .path("items[0].refundId");
        send(refunded(account, first, done(1, payment, 33333, 3666)));
        awaitState(account, first, "DONE");
        assertEquals(
                List.of("REFUND: WITHDRAWING +33333; TAX_PAYABLE +3666; CLEARING_GATEWAY -36999"),
                booked(unitOfWork, account, first));
        send(note(account, id("inv"), invoice, 16667, 0));
        awaitFigure(account, "withdrawing", "16667");
        String last = refunds(account)
                .body("items[0].tax.amount", equalTo("1834"))
                .extract()
                .path("items[0].refundId");
        send(refundFailed(account, last, failed(1, payment, 16667, 1834)));
        awaitState(account, last, "DONE");
        refunds(account).body("items[0].destination", equalTo("CASH"));
        assertEquals("16667", figure(account, "cashBalance"));
        send(refunded(account, last, done(1, payment, 16667, 1834)));
        awaitParked(account, "LEG_CLOSED");
    }

    @DisplayName("O-11")
    @Test
    void givesCreditRefundsForWhatWasBoughtUnderACreditLimit() { // Ex:BK-26
        Registered account = TestAccounts.creditControlled();
        String invoice = issued(account, 1200, 0);
        TestEventsRead.await("invoice.settled", account, invoice);
        String note = id("inv");
        send(note(account, note, invoice, 600, 0));
        awaitFigure(account, "creditRefund", "600");
        assertEquals(List.of("REFUND: REVENUE_REDUCTION +600; CREDIT_REFUND -600"), booked(unitOfWork, account, note));
        bill(account, invoice, "ISSUED", "").body("items[0].unsettled.amount", equalTo("1200"));
        refunds(account).body("items[0].destination", equalTo("CREDIT_REFUND"));
        send(note(account, id("inv"), invoice, 601, 0));
        awaitParked(account, "ABOVE_BILL");
    }

    @DisplayName("O-12")
    @Test
    void givesAVoucherBackWhatItHadPaidAndUsesItAgain() {
        Registered account = TestAccounts.prepaid();
        given(account, 1000, "2026-12-31T17:00:00Z", "");
        send(charge(account.id(), "2026-10", 1, "600", new Row("compute", 5, "600")));
        awaitFigure(account, "vouchers", "400");
        String invoice = id("inv");
        send(invoice(account.id(), invoice, "2026-10", 1, "600", new Line("compute", 600, 0)));
        TestEventsRead.await("invoice.settled", account, invoice);
        String note = id("inv");
        send(note(account, note, invoice, 150, 0));
        awaitFigure(account, "vouchers", "550");
        assertEquals(
                List.of("REFUND: REVENUE_REDUCTION +150; VOUCHER_EXPENSE -150"), booked(unitOfWork, account, note));
        refunds(account).body("items.size()", equalTo(0));
        String cancelled = id("inv");
        send(note(account, cancelled, invoice, 1, 0, "\"termId\": \"" + id("trm") + "\","));
        awaitParked(account, "ABOVE_BILL");
        integrityHolds(account);
    }

    @DisplayName("O-11")
    @Test
    void lowersTheLedgerOfAPartnersCustomerAndOwesThePartnerTheRest() {
        Registered account = TestAccounts.ecosystem();
        String invoice = id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, "100.0000000000"));
        send(invoiceOfPartner(account.id(), invoice, "2026-09", 1, 100));
        awaitFigure(account, "quotaConsumption", "100");
        String note = id("inv");
        send(note(account, note, invoice, 30, 0));
        awaitFigure(account, "quotaConsumption", "70");
        assertEquals(
                List.of("REFUND: REVENUE_REDUCTION +30; QUOTA_CONSUMPTION -30"), booked(unitOfWork, account, note));
    }

    private static void integrityHolds(Registered account) {
        TestAccounts.asOperator()
                .get("/api/v1/ledger/integrity")
                .then()
                .body("differences.findAll { it.billingAccountId == '%s' }.size()".formatted(account.id()), equalTo(0));
    }

    private static String issued(Registered account, long net, long tax) {
        String invoice = id("inv");
        send(chargeAccrued(account.id(), "2026-09", 1, net + ".0000000000"));
        send(invoiceIssued(account.id(), invoice, "2026-09", 1, net, tax));
        TestEventsRead.await("invoice.settled", account, invoice);
        return invoice;
    }

    private static ValidatableResponse bill(Registered account, String invoice, String state, String coveredBy) {
        TestEventsRead.await("invoice.settled", account, "\"state\":\"" + state + "\"");
        ValidatableResponse bills =
                account.asOwner().get(account.path() + "/bills").then().body("items[0].invoiceId", equalTo(invoice));
        return coveredBy.isEmpty() ? bills : bills.body("items[0].coveredBy.asset", hasItem(coveredBy));
    }

    private static OutgoingEvent note(Registered account, String note, String invoice, long net, long tax) {
        return note(account, note, invoice, net, tax, "");
    }

    private static OutgoingEvent note(
            Registered account, String note, String invoice, long net, long tax, String more) {
        return OutgoingEvent.of("invoice.issued", account.id().toString(), """
            {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/CREDIT_NOTE/2026/00000001",
             "kind": "CREDIT_NOTE", "opensBill": false, "collectedBy": "PROVIDER", "legalEntity": "default",
             "scope": "PLATFORM", "issueDate": "2026-10-01", "createdAt": "2026-10-01T00:00:00Z", "lines": [],
             "net": %s, "tax": %s, "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": %s, "amount": %s}],
             "total": %s, "closes": [], "refersTo": "%s", %s "reason": "Charged twice"}
            """.formatted(
                        account.id(), note, idr(net), idr(tax), idr(net), idr(tax), idr(net + tax), invoice, more));
    }
}
