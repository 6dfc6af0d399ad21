package io.saldo.account;

import io.saldo.platform.id.AccountId;
import io.saldo.test.event.EventSender;
import io.saldo.test.event.OutgoingEvent;
import io.saldo.test.infra.Infra;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends the events of other services, as they would. */
public final class TestEvents {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestEvents() {}

    public static void send(OutgoingEvent... events) {
        try (var sender = EventSender.to(Infra.shared().kafka())) {
            for (OutgoingEvent event : events) {
                sender.send(event);
            }
        }
    }

    /** An id of another service's object, in the right form. */
    public static String id(String type) {
        return type + "-" + "0000000000000000".substring(0, 10) + "%06d".formatted(NEXT.incrementAndGet());
    }

    public static OutgoingEvent paymentConfirmed(AccountId account, String paymentId, long credit, String more) {
        return payment(account, paymentId, credit, credit * 11 / 100, more);
    }

    /** As under tax point USAGE. */
    public static OutgoingEvent untaxedPayment(AccountId account, String paymentId, long credit, String more) {
        return payment(account, paymentId, credit, 0, more);
    }

    private static OutgoingEvent payment(AccountId account, String paymentId, long credit, long tax, String more) {
        return event("payment.confirmed", account, """
            {"billingAccountId": "%s", "paymentId": "%s", "purpose": "TOP_UP", "credit": %s, "tax": %s,
             "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": %s, "amount": %s}], "serviceFee": %s,
             "total": %s, %s "channel": "GENERIC", "gatewayAccount": "generic", "gatewayTransactionId": "gen-%s",
             "referenceNumber": "ref-%s", "paidAt": "2026-10-05T03:11:58Z", "confirmedAt": "2026-10-05T03:12:09Z"}
            """.formatted(
                        account,
                        paymentId,
                        idr(credit),
                        idr(tax),
                        idr(credit),
                        idr(tax),
                        idr(4000),
                        idr(credit + tax + 4000),
                        more,
                        paymentId,
                        paymentId));
    }

    /** A running charge of the cloud account "used" at one version. */
    public static OutgoingEvent chargeAccrued(AccountId account, String month, long version, String total) {
        return chargeAccrued(account, month, version, total, "compute.c2");
    }

    public static OutgoingEvent chargeAccrued(
            AccountId account, String month, long version, String total, String product) {
        return event("charge.accrued", account, """
            {"billingAccountId": "%s", "cloudAccountId": "used", "usageMonth": "%s", "scope": "PLATFORM",
             "version": %d, "total": %s, "notInOngoing": %s, "nothingDue": %s,
             "rows": [{"product": "%s", "day": "%s-01", "version": %d, "total": %s}],
             "usageUpTo": "2026-10-01T00:00:00Z"}
            """.formatted(
                        account,
                        month,
                        version,
                        exact(total),
                        exact("0.0000000000"),
                        exact("0.0000000000"),
                        product,
                        month,
                        version,
                        exact(total)));
    }

    /** A usage invoice that closes one version of the running charge of "used". */
    public static OutgoingEvent invoiceIssued(
            AccountId account, String invoiceId, String month, long version, long net, long tax) {
        return invoiceIssued(account, invoiceId, month, version, net, tax, "2026-10-31T17:30:00Z");
    }

    public static OutgoingEvent invoiceIssued(
            AccountId account, String invoiceId, String month, long version, long net, long tax, String dueAt) {
        return event("invoice.issued", account, usageInvoice(account, invoiceId, month, version, net, tax, dueAt));
    }

    /** The same, which the partner of an ecosystem account collects, and which is never due. */
    public static OutgoingEvent invoiceOfPartner(
            AccountId account, String invoiceId, String month, long version, long net) {
        String text = usageInvoice(account, invoiceId, month, version, net, 0, "never");
        return event(
                "invoice.issued", account, text.replace("PROVIDER", "PARTNER").replace("\"dueAt\": \"never\",", ""));
    }

    private static String usageInvoice(
            AccountId account, String invoiceId, String month, long version, long net, long tax, String dueAt) {
        return """
            {"billingAccountId": "%s", "invoiceId": "%s", "number": "SLD/USAGE/2026/00000001", "kind": "USAGE",
             "opensBill": true, "collectedBy": "PROVIDER", "legalEntity": "default", "scope": "PLATFORM",
             "usageMonth": "%s", "issueDate": "2026-11-01", "createdAt": "2026-10-31T17:30:04.120Z",
             "dueAt": "%s", "lines": [], "net": %s, "tax": %s,
             "taxLines": [{"rule": "ppn-2025", "rate": "0.12", "base": %s, "amount": %s}], "total": %s,
             "closes": [{"cloudAccountId": "used", "usageMonth": "%s", "scope": "PLATFORM", "version": %d,
                         "invoicedTotal": %s}]}
            """.formatted(
                        account,
                        invoiceId,
                        month,
                        dueAt,
                        idr(net),
                        idr(tax),
                        idr(net),
                        idr(tax),
                        idr(net + tax),
                        month,
                        version,
                        exact(net + ".0000000000"));
    }

    /** The charge of a saved method for a bill came to nothing. */
    public static OutgoingEvent chargeFailed(AccountId account, String invoiceId) {
        return event("payment.failed", account, """
            {"billingAccountId": "%s", "paymentId": "%s", "purpose": "AUTO_CHARGE", "reason": "FAILED",
             "amount": %s, "dueId": "%s", "try": 1, "authenticationRequired": false,
             "failedAt": "2026-10-01T00:00:00Z"}
            """.formatted(account, id("pay"), idr(1), invoiceId));
    }

    /** A payment that is not confirmed yet: OPEN, or PROCESSING once the payer has done his part. */
    public static OutgoingEvent paymentPending(
            AccountId account, String paymentId, long version, String state, long amount) {
        return event("payment.pending", account, """
            {"billingAccountId": "%s", "paymentId": "%s", "version": %d, "purpose": "TOP_UP", "state": "%s",
             "amount": %s, "since": "2026-10-01T00:00:00Z"}
            """.formatted(account, paymentId, version, state, idr(amount)));
    }

    public static OutgoingEvent paymentFailed(AccountId account, String paymentId, long amount) {
        return event("payment.failed", account, """
            {"billingAccountId": "%s", "paymentId": "%s", "purpose": "TOP_UP", "reason": "EXPIRED",
             "amount": %s, "authenticationRequired": false, "failedAt": "2026-10-01T00:00:00Z"}
            """.formatted(account, paymentId, idr(amount)));
    }

    /** The platform's answer to a command. */
    public static OutgoingEvent acknowledged(AccountId account, String commandId, boolean done) {
        return event("service.acknowledged", account, """
            {"billingAccountId": "%s", "commandId": "%s", "done": %s, "failed": %s, "doneAt": "2026-10-01T00:01:00Z"}
            """.formatted(
                        account,
                        commandId,
                        done,
                        done ? "[]" : "[{\"resourceId\": \"vm-1\", \"reason\": \"Host is not reachable\"}]"));
    }

    public static String idr(long amount) {
        return "{\"amount\": \"%d\", \"currency\": \"IDR\"}".formatted(amount);
    }

    private static String exact(String amount) {
        return "{\"exact\": \"%s\", \"currency\": \"IDR\"}".formatted(amount);
    }

    /** The same event with other words in it. */
    public static OutgoingEvent replaced(OutgoingEvent event, String words, String others) {
        return OutgoingEvent.of(event.topic(), event.key(), event.json().replace(words, others));
    }

    private static OutgoingEvent event(String topic, AccountId account, String json) {
        return OutgoingEvent.of(topic, account.toString(), json);
    }
}
