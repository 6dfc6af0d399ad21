package io.saldo.invoice.topup;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.run.MonthlyTest;
import io.saldo.invoice.usage.Provider;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class TopUpServiceTest extends MonthlyTest {

    @Test
    @DisplayName("I-7")
    void issuesTheDocumentOfATopUpWithItsQuotedTax() {
        keep(account);
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            OutgoingEvent event =
                    OutgoingEvent.of("payment.confirmed", account.id().toString(), """
                        {"billingAccountId": "%s", "paymentId": "pay-06v88a18km1wc4x0", "purpose": "TOP_UP",
                         "credit": {"amount": "100000", "currency": "IDR"},
                         "tax": {"amount": "11000", "currency": "IDR"},
                         "taxLines": [{"rule": "ppn-2025", "rate": "0.12",
                                       "base": {"amount": "91667", "currency": "IDR"},
                                       "amount": {"amount": "11000", "currency": "IDR"}}],
                         "confirmedAt": "2026-11-05T03:12:09Z"}
                        """.formatted(account.id()));
            sender.send(event);
            sender.send(event);
        }
        await().atMost(LIMIT).untilAsserted(() -> invoices().body("items", hasSize(1)));
        invoices()
                .body("items[0].kind", equalTo("TOP_UP"))
                .body("items[0].state", equalTo("PAID"))
                .body("items[0].number", startsWith("SLD/TOP_UP/2026/"))
                .body("items[0].total.amount", equalTo("111000"))
                .body("items[0].taxLines[0].base.amount", equalTo("91667"));
        issuedEvent(invoices().extract().path("items[0].invoiceId"));
        String month = invoices().extract().<String>path("items[0].issueDate").substring(0, 7);
        invoices("?kind=TOP_UP&month=" + month).body("items", hasSize(1));
        invoices("?month=2025-01").body("items", hasSize(0));
    }

    @Test
    @DisplayName("I-7")
    void issuesOneDocumentForAPaymentThatIsToldTwice() {
        keep(account);
        confirmed("pay-06v88a18km1wc4x1", "first", "60000", "");
        confirmed("pay-06v88a18km1wc4x1", "second", "60000", "");
        confirmed("pay-06v88a18km1wc4x2", "third", "70000", "");
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> invoices().body("items", hasSize(2)).body("items[0].total.amount", equalTo("70000")));
    }

    /** Ex:O-9: 200000 of 500000 go back with 22000 of tax; what is told before its top-up waits for it. */
    @Test
    @DisplayName("O-9")
    void creditsTheTopUpWhoseMoneyGoesBack() {
        keep(account);
        String payment = "pay-06v88a18km1wc4y0";
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.send(OutgoingEvent.of(
                    "payment.refunded", account.id().toString(), """
                {"billingAccountId": "%s", "refundId": "ref-06v88a18km1wc4r0", "legs": [
                  {"leg": 1, "paymentId": "%s", "amount": {"amount": "200000", "currency": "IDR"},
                   "tax": {"amount": "22000", "currency": "IDR"}, "referenceNumber": "R1"}],
                 "destination": "ORIGINAL", "refundedAt": "2026-11-06T03:12:09Z"}
                """.formatted(account.id(), payment)));
            await().atMost(LIMIT).untilAsserted(() -> parked().body("items[0].reason", equalTo("UNKNOWN_TOP_UP")));
            sender.send(OutgoingEvent.of(
                    "payment.confirmed", account.id().toString(), """
                {"billingAccountId": "%s", "paymentId": "%s", "purpose": "TOP_UP",
                 "credit": {"amount": "500000", "currency": "IDR"}, "tax": {"amount": "55000", "currency": "IDR"},
                 "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": {"amount": "458333", "currency": "IDR"},
                               "amount": {"amount": "55000", "currency": "IDR"}}],
                 "confirmedAt": "2026-11-05T03:12:09Z"}
                """.formatted(account.id(), payment)));
        }
        await().atMost(LIMIT).untilAsserted(() -> invoices().body("items", hasSize(2)));
        invoices()
                .body("items[0].kind", equalTo("CREDIT_NOTE"))
                .body("items[0].net.amount", equalTo("200000"))
                .body("items[0].tax.amount", equalTo("22000"))
                .body("items[0].taxLines[0].base.amount", equalTo("183333"))
                .body("items[0].paymentId", equalTo(payment))
                .body("items[1].credited.amount", equalTo("222000"));
        issuedEvent(invoices().extract().path("items[0].invoiceId"));
    }

    /** Other money has settled the bill before, which is told only later; then a payment that settles it itself. */
    @Test
    @DisplayName("I-15")
    void waitsUntilItIsToldWhatThePaymentHasSettled() {
        known(account.taxedOnUsage());
        use("1", "100000", clock.now());
        closeMonth();
        String bill = invoices().extract().path("items[0].invoiceId");
        String late = "pay-06v88a18km1wc4x3";
        confirmed(late, "late", "150000", bill);
        await().atMost(LIMIT).untilAsserted(() -> parked().body("items[0].reason", equalTo("SETTLEMENT_UNKNOWN")));
        settled(bill, 1, "PAID", "0", "pay-06v88a18km1wc4x4");
        await().atMost(LIMIT).untilAsserted(() -> invoices().body("items[0].total.amount", equalTo("150000")));
        confirmed("pay-06v88a18km1wc4x4", "early", "161000", bill);
        await().atMost(LIMIT).untilAsserted(() -> invoices().body("items[0].total.amount", equalTo("50000")));
        parked().body("items", hasSize(0));
    }

    private ValidatableResponse parked() {
        return Provider.operator()
                .get("/api/v1/services/invoice/parked-events?key=" + account.id())
                .then()
                .statusCode(200);
    }

    private void confirmed(String payment, String eventId, String credit, String bill) {
        String due = bill.isEmpty() ? "" : "\"dueId\": \"" + bill + "\", ";
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            sender.send(OutgoingEvent.of("payment.confirmed", account.id().toString(), """
                {"billingAccountId": "%s", "paymentId": "%s", "purpose": "%s", %s
                 "credit": {"amount": "%s", "currency": "IDR"},
                 "tax": {"amount": "0", "currency": "IDR"}, "taxLines": [],
                 "confirmedAt": "2026-11-05T03:12:09Z"}
                """.formatted(
                                    account.id(), payment, bill.isEmpty() ? "TOP_UP" : "INVOICE", due, credit))
                    .withId(eventId));
        }
    }
}
