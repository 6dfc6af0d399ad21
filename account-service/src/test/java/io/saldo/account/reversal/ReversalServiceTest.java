package io.saldo.account.reversal;

import static io.saldo.account.TestEvents.idr;
import static io.saldo.account.TestEvents.paymentConfirmed;
import static io.saldo.account.TestEvents.send;
import static io.saldo.account.TestFigures.adjust;
import static io.saldo.account.TestFigures.assets;
import static io.saldo.account.TestFigures.awaitFigure;
import static io.saldo.account.TestFigures.figure;
import static io.saldo.account.refund.TestRefunds.awaitParked;
import static io.saldo.account.refund.TestRefunds.booked;
import static io.saldo.account.refund.TestRefunds.preview;
import static io.saldo.account.refund.TestRefunds.toppedUp;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.test.event.OutgoingEvent;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class ReversalServiceTest {

    @Inject
    UnitOfWork unitOfWork;

    @DisplayName("BK-32")
    @Test
    void billsWhatIsNotThereAnyMoreOnceInAnyOrder() { // Ex:BK-32
        Registered account = TestAccounts.prepaid();
        String payment = TestEvents.id("pay");
        OutgoingEvent chargeback = reversed(account, payment, "CHARGEBACK", 100000, 11000, 4000);
        send(chargeback);
        awaitParked(account, "UNKNOWN_PAYMENT");
        send(TestEvents.chargeAccrued(account.id(), "2026-09", 1, "40000.0000000000"));
        send(TestEvents.invoiceIssued(account.id(), TestEvents.id("inv"), "2026-09", 1, 40000, 0));
        awaitFigure(account, "availableCredit", "-40000");
        send(paymentConfirmed(account.id(), payment, 100000, ""));
        TestEventsRead.await("payment.due", account, "\"reason\":\"REVERSAL\"");
        assertEquals("-40000", figure(account, "availableCredit"));
        assertEquals("0", figure(account, "cashBalance"));
        send(chargeback.withId("again-" + payment));
        assertEquals(
                List.of("CHARGEBACK: CASH_OWN +60000; BILLED +40000; TAX_PAYABLE +11000; FEE_INCOME +4000;"
                        + " CLEARING_GATEWAY -115000"),
                booked(unitOfWork, account, payment).stream()
                        .filter(row -> row.startsWith("CHARGEBACK"))
                        .toList());
        account.asOwner()
                .get(account.path() + "/bills?state=OPEN")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("REVERSAL"))
                .body("items[0].invoiceId", startsWith("rev-"))
                .body("items[0].month", equalTo("2026-10"))
                .body("items[0].dueAt", equalTo("2026-10-01T00:00:00Z"))
                .body("items[0].unsettled.amount", equalTo("40000"));
        String due = TestEventsRead.await("payment.due", account, "\"reason\":\"REVERSAL\"").stream()
                .filter(event -> event.contains("REVERSAL"))
                .findFirst()
                .orElseThrow();
        assertTrue(due.contains("\"collect\":\"CUSTOMER\""), due);
        TestEventsRead.await("invoice.settled", account, "\"trigger\":\"REVERSAL\"");
        adjust(account, "cash", 40000, "").statusCode(201);
        assertEquals("0", figure(account, "availableCredit"));
    }

    @DisplayName("BK-32")
    @Test
    void makesAPostpaidAccountOverdueAtOnce() {
        Registered account = TestAccounts.postpaid();
        String payment = toppedUp(account, 1000);
        assertEquals("1000", figure(account, "cashBalance"));
        adjust(account, "out", -600, "").statusCode(201);
        send(reversed(account, payment, "REVERSED", 1000, 110, 4000));
        awaitFigure(account, "cashBalance", "0");
        assets(account).body("overdue", equalTo(true)).body("overdueAmount.amount", equalTo("600"));
    }

    @DisplayName("O-9")
    @Test
    void givesNoTaxBackASecondTime() {
        Registered account = TestAccounts.prepaid();
        String payment = toppedUp(account, 1000);
        send(reversed(account, payment, "CHARGEBACK", 400, 44, 0));
        awaitFigure(account, "cashBalance", "600");
        preview(account, "{\"amount\": %s}".formatted(idr(600))).body("tax.amount", equalTo("66"));
        send(reversed(account, payment, "REVERSED", 601, 66, 0));
        awaitParked(account, "ABOVE_PAYMENT");
        assertEquals("600", figure(account, "cashBalance"));
    }

    private static OutgoingEvent reversed(
            Registered account, String payment, String kind, long credit, long tax, long fee) {
        return OutgoingEvent.of("payment.reversed", account.id().toString(), """
                {"billingAccountId": "%s", "paymentId": "%s", "kind": "%s", "amount": %s, "credit": %s, "tax": %s,
                 "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": %s, "amount": %s}], "serviceFee": %s,
                 "gatewayTransactionId": "gen-%s", "reversedAt": "2026-10-01T00:00:00Z"}
                """.formatted(
                        account.id(),
                        payment,
                        kind,
                        idr(credit + tax + fee),
                        idr(credit),
                        idr(tax),
                        idr(credit),
                        idr(tax),
                        idr(fee),
                        payment));
    }
}
