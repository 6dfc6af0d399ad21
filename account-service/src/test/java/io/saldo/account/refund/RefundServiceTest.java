package io.saldo.account.refund;

import static io.saldo.account.TestEvents.chargeAccrued;
import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.invoiceIssued;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.refund.TestRefunds.awaitParked;
import static io.saldo.account.refund.TestRefunds.awaitState;
import static io.saldo.account.refund.TestRefunds.booked;
import static io.saldo.account.refund.TestRefunds.done;
import static io.saldo.account.refund.TestRefunds.failed;
import static io.saldo.account.refund.TestRefunds.preview;
import static io.saldo.account.refund.TestRefunds.refund;
import static io.saldo.account.refund.TestRefunds.refundFailed;
import static io.saldo.account.refund.TestRefunds.refunded;
import static io.saldo.account.refund.TestRefunds.refunds;
import static io.saldo.account.refund.TestRefunds.toppedUp;
import static io.saldo.account.refund.TestRefunds.withdraw;
import static io.saldo.account.refund.TestRefunds.withdrawn;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.Amounts;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.account.booking.BookingStore;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.saldo.test.event.OutgoingEvent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class RefundServiceTest {

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    BookingStore bookings;

    @Inject
    RefundRequestStore requests;

    @Inject
    BillingClock clock;

    private Registered account;
    private String payment;

    @BeforeEach
    void topUp() {
        account = TestAccounts.prepaid();
        payment = toppedUp(account, 500000);
    }

    @Test
    @DisplayName("BK-28")
    void booksALegThatWasPaidBackOnceHoweverOftenItComes() { // Ex:BK-27, Ex:BK-28
        String refundId = withdrawn(account, "one", 200000);
        OutgoingEvent event = refunded(account, refundId, done(1, payment, 200000, 22000));
        send(event, event, event.withId("another-" + refundId));
        awaitState(account, refundId, "DONE");
        withdraw(account, "next", 1).statusCode(201);
        assertEquals("1", figure(account, "withdrawing"));
        assertEquals("299999", figure(account, "cashBalance"));
        assertEquals(
                List.of(
                        "WITHDRAW: CASH_OWN +200000; WITHDRAWING -200000",
                        "WITHDRAW: WITHDRAWING +200000; TAX_PAYABLE +22000; CLEARING_GATEWAY -222000"),
                booked(unitOfWork, account, refundId));
        refunds(account)
                .body("items[1].legs[0].state", equalTo("DONE"))
                .body("items[1].legs[0].referenceNumber", equalTo("gen-r-" + payment))
                .body("items[1].doneAt", equalTo("2026-10-01T00:00:00Z"));
    }

    @Test
    @DisplayName("BK-29")
    void putsALegThatHasFailedBackIntoItsLotWhereItSettlesBills() { // Ex:BK-29
        String refundId = withdrawn(account, "all", 500000);
        send(chargeAccrued(account.id(), "2026-09", 1, "100000.0000000000"));
        send(invoiceIssued(account.id(), TestEvents.id("inv"), "2026-09", 1, 100000, 0));
        TestEventsRead.await("invoice.settled", account, "\"state\":\"ISSUED\"");
        OutgoingEvent event = refundFailed(account, refundId, failed(1, payment, 500000, 55000));
        send(event, event.withId("another-" + refundId));
        awaitState(account, refundId, "FAILED");
        assertEquals("400000", figure(account, "cashBalance"));
        assertEquals("0", figure(account, "withdrawing"));
        assertEquals("0", figure(account, "unsettledPreviousMonths"));
        assertEquals(
                List.of(
                        "WITHDRAW: CASH_OWN +500000; WITHDRAWING -500000",
                        "WITHDRAW: WITHDRAWING +500000; CASH_OWN -500000"),
                booked(unitOfWork, account, refundId));
    }

    @Test
    @DisplayName("O-5")
    void leavesADesignatedAccountForWhatWasTurnedAway() {
        String refundId = withdrawn(account, "one", 200000);
        send(refundFailed(account, refundId, failed(1, payment, 200000, 22000)));
        awaitState(account, refundId, "FAILED");
        preview(account, "{}")
                .body("byOriginalRoute.amount", equalTo("0"))
                .body("byDesignatedAccount.amount", equalTo("500000"));
        withdraw(account, "again", 1).statusCode(422).body("type", equalTo(type("amount-above-original-route")));
        refund(account, payment, "itself", 1).statusCode(422).body("type", equalTo(type("original-route-closed")));
        String designated = withdraw(
                        account,
                        "bank",
                        200000,
                        ", \"destination\": {\"type\": \"DESIGNATED\", \"bank\": \"BCA\", \"account\": \"0123\","
                                + " \"holder\": \"Budi\", \"proof\": \"letter\"}")
                .statusCode(201)
                .extract()
                .path("refundId");
        TestEventsRead.await("refund.requested", account, "\"holder\":\"Budi\"");
        send(refunded(account, designated, done(1, payment, 200000, 22000)));
        awaitState(account, designated, "DONE");
        assertEquals(
                "WITHDRAW: WITHDRAWING +200000; TAX_PAYABLE +22000; CLEARING_BANK -222000",
                booked(unitOfWork, account, designated).getLast());
    }

    @Test
    @DisplayName("O-8")
    void isDoneInPartInAnyOrder() {
        String second = toppedUp(account, 100);
        String refundId = withdrawn(account, "both", 300);
        OutgoingEvent done = refunded(account, refundId, done(2, payment, 200, 22));
        send(done, refundFailed(account, refundId, failed(1, second, 100, 11)), done.withId("again-" + refundId));
        awaitState(account, refundId, "PARTLY_DONE");
        assertEquals("499900", figure(account, "cashBalance"));
        assertEquals("0", figure(account, "withdrawing"));
    }

    @Test
    @DisplayName("O-8")
    void parksWhatDoesNotFitTheRefund() {
        String refundId = withdrawn(account, "one", 200000);
        send(refunded(account, refundId, done(1, payment, 199999, 22000)));
        awaitParked(account, "LEG_DIFFERS");
        send(refundFailed(account, TestEvents.id("ref"), failed(1, payment, 200000, 22000)));
        awaitParked(account, "UNKNOWN_REFUND");
        assertEquals("200000", figure(account, "withdrawing"));
        assertEquals("EXECUTING", refunds(account).extract().path("items[0].state"));
    }

    @Test
    @DisplayName("O-8")
    void callsOffWhatHasNotGoneOut() {
        var waiting = waiting("ref-0000000000waiting", 200000);
        Loop.await(() -> unitOfWork.run(() -> bookings.lock(account.id(), clock.now())
                .map(Optional::orElseThrow)
                .chain(booking -> requests.ask(booking, waiting))));
        assertEquals("300000", figure(account, "cashBalance"));
        withdraw(account, "another", 1).statusCode(409);
        for (int time = 0; time < 2; time++) {
            account.asOwner()
                    .delete(account.path() + "/withdrawals/" + waiting.id())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"))
                    .body("legs[0].state", equalTo("CANCELLED"));
        }
        assertEquals("500000", figure(account, "cashBalance"));
        assertEquals("0", figure(account, "withdrawing"));
        withdraw(account, "after", 500000).statusCode(201).body("tax.amount", equalTo("55000"));
        assertEquals(
                1, TestEventsRead.await("refund.requested", account, payment).size());
    }

    @Test
    @DisplayName("BK-28")
    void paysARemittanceBackFromTheBank() {
        Registered remitter = TestAccounts.prepaid();
        String remittance = TestEvents.id("pay");
        var paid = TestEvents.paymentConfirmed(remitter.id(), remittance, 0, "");
        String json = """
                {"billingAccountId": "%s", "paymentId": "%s", "purpose": "REMITTANCE", "credit": %s, "tax": %s,
                 "taxLines": [], "serviceFee": %s, "total": %s, "channel": "OFFLINE_REMIT", "gatewayAccount": "bank-1",
                 "gatewayTransactionId": "FT1", "referenceNumber": "FT1", "paidAt": "2026-10-01T00:00:00Z",
                 "confirmedAt": "2026-10-01T00:00:00Z"}
                """.formatted(remitter.id(), remittance, idr(700), idr(0), idr(0), idr(700));
        send(OutgoingEvent.of(paid.topic(), paid.key(), json));
        awaitFigure(remitter, "cashBalance", "700");
        String refundId = withdrawn(remitter, "one", 700);
        send(refunded(remitter, refundId, done(1, remittance, 700, 0)));
        awaitState(remitter, refundId, "DONE");
        assertEquals(
                "WITHDRAW: WITHDRAWING +700; CLEARING_BANK -700",
                booked(unitOfWork, remitter, refundId).getLast());
    }

    /** Its tax was booked with the refund; what comes behind it does not wait. */
    @Test
    @DisplayName("O-9")
    void passesOverTheCreditNoteOfATopUp() {
        String refundId = withdrawn(account, "one", 200000);
        send(refunded(account, refundId, done(1, payment, 200000, 22000)));
        awaitState(account, refundId, "DONE");
        String usage = TestEvents.id("inv");
        var invoice = invoiceIssued(account.id(), usage, "2026-09", 1, 100, 0);
        String note = """
                {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/CREDIT_NOTE/2026/00000004",
                 "kind": "CREDIT_NOTE", "opensBill": false, "collectedBy": "PROVIDER", "legalEntity": "default",
                 "issueDate": "2026-10-01", "createdAt": "2026-10-01T00:00:05Z", "lines": [], "net": %s, "tax": %s,
                 "taxLines": [], "total": %s, "closes": [], "paymentId": "%s", "refersTo": "%s", "reason": "Withdrawal"}
                """.formatted(
                        account.id(),
                        TestEvents.id("inv"),
                        idr(200000),
                        idr(22000),
                        idr(222000),
                        payment,
                        TestEvents.id("inv"));
        send(OutgoingEvent.of(invoice.topic(), invoice.key(), note));
        send(chargeAccrued(account.id(), "2026-09", 1, "100.0000000000"), invoice);
        TestEventsRead.await("invoice.settled", account, usage);
        assertEquals("299900", figure(account, "cashBalance"));
    }

    /** As an approver would find it. */
    private Refund waiting(String id, long amount) {
        return new Refund(
                        id,
                        RefundKind.WITHDRAWAL,
                        RefundState.EXECUTING,
                        Amounts.idr(amount),
                        List.of(RefundLeg.executing(1, payment, Amounts.idr(amount), List.of())),
                        RefundDestination.of(RefundDestination.Type.ORIGINAL),
                        new Refund.Source("WITHDRAWAL", id),
                        "asked for",
                        clock.now(),
                        Optional.empty())
                .waiting();
    }

    private static String type(String name) {
        return "urn:saldo:problem:" + name;
    }
}
