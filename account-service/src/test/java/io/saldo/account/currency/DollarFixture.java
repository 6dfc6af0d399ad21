package io.saldo.account.currency;

import static io.saldo.account.TestEvents.send;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.account.TestEvents;
import io.saldo.account.TestEventsRead;
import io.saldo.test.event.OutgoingEvent;

/** Accounts that are priced in dollars, and what happens to them. */
final class DollarFixture {

    private DollarFixture() {}

    static Registered prepaid() {
        return TestAccounts.registered(TestAccounts.body("PREPAID").replace("IDR", "USD"));
    }

    /** What one dollar is worth, published for the last day of September. */
    static void published(String to, String rate) {
        published("2026-09-30", "USD", to, rate);
    }

    static void published(String day, String from, String to, String rate) {
        send(OutgoingEvent.of("reference.changed", "EXCHANGE_RATE/" + day + "-" + from + "-" + to, """
                {"kind": "EXCHANGE_RATE", "id": "%s-%s-%s", "version": 1, "removed": false,
                 "value": {"date": "%s", "from": "%s", "to": "%s", "rate": "%s"}}
                """.formatted(
                        day, from, to, day, from, to, rate)));
    }

    static ValidatableResponse fill(Registered account, String key, String amount, String asset) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", key)
                .body("{\"amount\": %s, \"asset\": %s, \"reason\": \"test\"}".formatted(usd(amount), asset))
                .post(account.path() + "/adjustments")
                .then();
    }

    static ValidatableResponse choose(Registered account, String currency) {
        return choose(account.asOwner(), account, currency);
    }

    static ValidatableResponse choose(RequestSpecification as, Registered account, String currency) {
        return as.body("{\"currency\": \"%s\"}".formatted(currency))
                .put(path(account))
                .then();
    }

    static ValidatableResponse chosen(Registered account) {
        return account.asOwner().get(path(account)).then().statusCode(200);
    }

    static void charged(Registered account, String month, long version, String total) {
        send(OutgoingEvent.of("charge.accrued", account.id().toString(), """
                {"billingAccountId": "%s", "cloudAccountId": "used", "usageMonth": "%s", "scope": "PLATFORM",
                 "version": %d, "total": %s, "notInOngoing": %s, "nothingDue": %s,
                 "rows": [{"product": "compute.c2", "day": "%s-01", "version": %d, "total": %s}],
                 "usageUpTo": "2026-10-01T00:00:00Z"}
                """.formatted(
                account.id(), month, version, exact(total), exact("0"), exact("0"), month, version, exact(total))));
    }

    /** A usage invoice of that month; {@code more} may say how it was converted. */
    static String invoiced(Registered account, String month, String total, String pricingTotal, String more) {
        String id = TestEvents.id("inv");
        send(OutgoingEvent.of("invoice.issued", account.id().toString(), """
                {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/USAGE/2026/00000001", "kind": "USAGE",
                 "opensBill": true, "collectedBy": "PROVIDER", "legalEntity": "default", "scope": "PLATFORM",
                 "usageMonth": "%s", "issueDate": "2026-10-01", "createdAt": "2026-09-30T17:30:04.120Z",
                 "dueAt": "2026-09-30T17:30:00Z", %s "net": %s, "tax": %s, "taxLines": [], "total": %s, %s
                 "closes": [{"cloudAccountId": "used", "usageMonth": "%s", "scope": "PLATFORM", "version": 1,
                             "invoicedTotal": %s}]}
                """.formatted(
                        account.id(),
                        id,
                        month,
                        more.contains("\"lines\"") ? "" : "\"lines\": [],",
                        total,
                        total.replaceAll("\"[0-9.]+\"", "\"0.00\""),
                        total,
                        more,
                        month,
                        exact(pricingTotal))));
        TestEventsRead.await("invoice.settled", account, id);
        return id;
    }

    /** The id of a payment of USD 50.00 with 5.50 of tax. */
    static String paid(Registered account) {
        return paid(account, "");
    }

    /** The same; {@code more} may name the bill. */
    static String paid(Registered account, String more) {
        String id = TestEvents.id("pay");
        send(OutgoingEvent.of("payment.confirmed", account.id().toString(), """
                {"billingAccountId": "%s", "paymentId": "%s", "purpose": "TOP_UP", %s "credit": %s, "tax": %s,
                 "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": %s, "amount": %s}], "serviceFee": %s,
                 "total": %s, "channel": "GENERIC", "gatewayAccount": "generic", "gatewayTransactionId": "gen-%s",
                 "referenceNumber": "ref-%s", "paidAt": "2026-09-05T03:11:58Z", "confirmedAt": "2026-09-05T03:12:09Z"}
                """.formatted(
                        account.id(),
                        id,
                        more,
                        usd("50.00"),
                        usd("5.50"),
                        usd("50.00"),
                        usd("5.50"),
                        usd("0.00"),
                        usd("55.50"),
                        id,
                        id)));
        return id;
    }

    /** A credit note of that month. */
    static void credited(Registered account, String note, String invoice, String total, String createdAt) {
        String none = total.replaceAll("\"[0-9.]+\"", "\"0.00\"");
        send(OutgoingEvent.of("invoice.issued", account.id().toString(), """
                {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/CREDIT_NOTE/2026/00000001",
                 "kind": "CREDIT_NOTE", "opensBill": false, "collectedBy": "PROVIDER", "legalEntity": "default",
                 "scope": "PLATFORM", "issueDate": "2026-10-01", "createdAt": "%s", "lines": [], "net": %s,
                 "tax": %s, "taxLines": [], "total": %s, "closes": [], "refersTo": "%s", "reason": "Twice"}
                """.formatted(
                        account.id(), note, createdAt, total, none, total, invoice)));
    }

    /** The bank has taken back all of {@link #paid}. */
    static void takenBack(Registered account, String payment) {
        send(OutgoingEvent.of("payment.reversed", account.id().toString(), """
                {"billingAccountId": "%s", "paymentId": "%s", "kind": "CHARGEBACK", "amount": %s, "credit": %s, "tax": %s,
                 "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": %s, "amount": %s}], "serviceFee": %s,
                 "gatewayTransactionId": "gen-%s", "reversedAt": "2026-10-01T00:00:00Z"}
                """.formatted(
                        account.id(),
                        payment,
                        usd("55.50"),
                        usd("50.00"),
                        usd("5.50"),
                        usd("50.00"),
                        usd("5.50"),
                        usd("0.00"),
                        payment)));
    }

    static String usd(String amount) {
        return money(amount, "USD");
    }

    static String money(String amount, String currency) {
        return "{\"amount\": \"%s\", \"currency\": \"%s\"}".formatted(amount, currency);
    }

    private static String exact(String amount) {
        return "{\"exact\": \"%s\", \"currency\": \"USD\"}".formatted(amount);
    }

    private static String path(Registered account) {
        return account.path() + "/settings/settlement-currency";
    }
}
