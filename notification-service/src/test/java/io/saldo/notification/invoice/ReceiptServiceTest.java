package io.saldo.notification.invoice;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.saldo.notification.Accounts;
import io.saldo.notification.Events;
import io.saldo.notification.Mailbox;
import io.saldo.notification.NotificationTest;
import io.saldo.test.token.TestToken;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationTest
class ReceiptServiceTest {

    private static final String INVOICE = "inv-06v8ck0bcw1kx0r1";
    private static final String OLD = "pay-06v88a18km1wc4r1";
    private static final String NEW = "pay-06v88a18km1wc4r2";

    @BeforeEach
    void openMailbox() {
        Mailbox.open();
    }

    @Test
    @DisplayName("I-7")
    void givesNoReceiptOfOldPaymentsToAContactWhoIsNew() {
        String account = Accounts.known("receipt-1", "first@receipt.test", Events.POSTPAID_EN);
        Events.send("invoice.issued", account, issued(account));
        Events.send("invoice.settled", account, settled(account, 1, share(OLD)));
        awaitReceipts(account, "first@receipt.test", contains(OLD));
        given().auth()
                .oauth2(TestToken.rootOf("receipt-1"))
                .contentType("application/json")
                .body("""
                    {"contacts": [
                      {"email": "first@receipt.test", "locale": "en", "subscriptions": ["PAYMENT"]},
                      {"email": "second@receipt.test", "locale": "en", "subscriptions": ["PAYMENT"]}]}\
                    """)
                .put("/api/v1/billing-accounts/" + account + "/contacts")
                .then()
                .statusCode(200);
        Events.send("invoice.settled", account, settled(account, 2, share(OLD) + ", " + share(NEW)));
        awaitReceipts(account, "first@receipt.test", containsInAnyOrder(OLD, NEW));
        awaitReceipts(account, "second@receipt.test", contains(NEW));
    }

    private static void awaitReceipts(String account, String recipient, Matcher<?> payments) {
        await().atMost(Events.LIMIT).untilAsserted(() -> mails(account)
                .body("items.findAll { it.recipient == '" + recipient + "' }.object", payments));
    }

    private static ValidatableResponse mails(String account) {
        return given().auth()
                .oauth2(TestToken.withRole("operator"))
                .get("/api/v1/billing-accounts/" + account + "/notifications?kind=PAYMENT_RECEIVED")
                .then();
    }

    private static String issued(String account) {
        return """
            {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/USAGE/2026/00000777", "kind": "USAGE",
             "opensBill": true, "collectedBy": "PROVIDER", "legalEntity": "saldo-id", "usageMonth": "2026-10",
             "issueDate": "2026-11-01", "createdAt": "2026-11-02T03:00:00Z", "lines": [], "taxLines": [],
             "closes": [],
             "net": {"amount": "90000", "currency": "IDR"}, "tax": {"amount": "0", "currency": "IDR"},
             "total": {"amount": "90000", "currency": "IDR"}}\
            """.formatted(account, INVOICE);
    }

    private static String settled(String account, int version, String shares) {
        return """
            {"billingAccountId": "%s", "invoiceId": "%s", "version": %d, "state": "PARTIALLY_PAID",
             "total": {"amount": "90000", "currency": "IDR"}, "settled": {"amount": "60000", "currency": "IDR"},
             "rest": {"amount": "30000", "currency": "IDR"}, "split": [%s], "trigger": "FUNDS",
             "settledAt": "2026-11-02T03:00:00Z"}\
            """.formatted(account, INVOICE, version, shares);
    }

    private static String share(String payment) {
        return """
            {"asset": "CASH", "amount": {"amount": "30000", "currency": "IDR"}, "sourceId": "%s"}\
            """.formatted(payment);
    }
}
