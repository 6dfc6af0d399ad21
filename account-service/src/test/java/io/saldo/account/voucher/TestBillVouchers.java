package io.saldo.account.voucher;

import static io.saldo.account.TestEvents.idr;

import io.restassured.response.ValidatableResponse;
import io.saldo.account.TestAccounts;
import io.saldo.account.TestAccounts.Registered;
import io.saldo.platform.id.AccountId;
import io.saldo.test.event.OutgoingEvent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Gives bill vouchers over HTTP, and sends the usage and invoices that they cover, as operators and services do. */
public final class TestBillVouchers {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private TestBillVouchers() {}

    /** A row of a running charge: so much of a product on a day of October. */
    public record Row(String product, int day, String total) {}

    /** A line of an invoice. */
    public record Line(String product, long net, long tax) {}

    /** Gives a bill voucher that may be used until then, with further fields; gives its id. */
    public static String given(Registered account, long value, String expiresAt, String more) {
        return give(body(account, value, expiresAt, more))
                .statusCode(201)
                .extract()
                .path("voucherId");
    }

    public static String body(Registered account, long value, String expiresAt, String more) {
        return """
                {"kind": "BILL", "value": %s, "expiresAt": "%s", "billingAccountId": "%s", "reason": "sorry"%s}
                """.formatted(idr(value), expiresAt, account.id(), more.isEmpty() ? "" : ", " + more);
    }

    public static ValidatableResponse give(String body) {
        return TestAccounts.asOperator()
                .header("Idempotency-Key", "give-" + NEXT.getAndIncrement())
                .body(body)
                .post(TestVouchers.PATH)
                .then();
    }

    public static ValidatableResponse change(String id, String body) {
        return TestAccounts.asOperator()
                .header("X-Reason", "test")
                .body(body)
                .patch(TestVouchers.PATH + "/" + id)
                .then();
    }

    public static ValidatableResponse held(Registered account) {
        return account.asOwner().get(account.path() + "/vouchers").then().statusCode(200);
    }

    /** What is left of a voucher. */
    public static String balance(Registered account, String voucher) {
        return held(account).extract().path("items.find { it.voucherId == '%s' }.balance.amount".formatted(voucher));
    }

    /** The running charge of the cloud account "used" in a month, at one version, with the rows that changed. */
    public static OutgoingEvent charge(AccountId account, String month, long version, String total, Row... rows) {
        String json = """
                {"billingAccountId": "%s", "cloudAccountId": "used", "usageMonth": "%s", "scope": "PLATFORM",
                 "version": %d, "total": %s, "notInOngoing": %s, "nothingDue": %s, "rows": [%s],
                 "usageUpTo": "2026-10-01T00:00:00Z"}
                """.formatted(
                        account,
                        month,
                        version,
                        exact(total),
                        exact("0"),
                        exact("0"),
                        Arrays.stream(rows)
                                .map(row -> """
                                        {"product": "%s", "day": "%s-%02d", "version": %d, "total": %s}
                                        """.formatted(row.product, month, row.day, version, exact(row.total)))
                                .collect(Collectors.joining(",")));
        return OutgoingEvent.of("charge.accrued", account.toString(), json);
    }

    /** The invoice that closes that version; its exact total is the one of the charge. */
    public static OutgoingEvent invoice(
            AccountId account, String id, String month, long version, String exact, Line... lines) {
        long net = Arrays.stream(lines).mapToLong(Line::net).sum();
        long tax = Arrays.stream(lines).mapToLong(Line::tax).sum();
        String taxLines = tax == 0
                ? ""
                : "{\"rule\": \"ppn-2025\", \"rate\": \"0.12\", \"base\": %s, \"amount\": %s}"
                        .formatted(idr(net), idr(tax));
        String json = """
                {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/USAGE/2026/00000001", "kind": "USAGE",
                 "opensBill": true, "collectedBy": "PROVIDER", "legalEntity": "default", "scope": "PLATFORM",
                 "usageMonth": "%s", "issueDate": "2026-11-01", "createdAt": "2026-10-31T17:30:04.120Z",
                 "dueAt": "2026-10-31T17:30:00Z", "lines": [%s], "net": %s, "tax": %s, "taxLines": [%s], "total": %s,
                 "closes": [{"cloudAccountId": "used", "usageMonth": "%s", "scope": "PLATFORM", "version": %d,
                             "invoicedTotal": %s}]}
                """.formatted(
                        account,
                        id,
                        month,
                        Arrays.stream(lines)
                                .map(line -> """
                                        {"product": "%s", "usageMonth": "%s", "late": false, "amount": %s, "tax": %s}
                                        """.formatted(line.product, month, idr(line.net), idr(line.tax)))
                                .collect(Collectors.joining(",")),
                        idr(net),
                        idr(tax),
                        taxLines,
                        idr(net + tax),
                        month,
                        version,
                        exact(exact));
        return OutgoingEvent.of("invoice.issued", account.toString(), json);
    }

    private static String exact(String amount) {
        return "{\"exact\": \"%s\", \"currency\": \"IDR\"}"
                .formatted(new BigDecimal(amount).setScale(10).toPlainString());
    }
}
