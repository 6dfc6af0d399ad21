package io.saldo.system.kill;

import java.util.Map;

/** What an account goes through in a month, and what it is told of that: one message each, by mail what is worth one. */
enum Role {
    /** Prepaid, pays in more than it uses, and cancels an order. */
    STEADY(
            "PREPAID",
            Map.of("INVOICE_ISSUED", 1, "INVOICE_PAID", 1, "PAYMENT_FAILED", 1, "PAYMENT_RECEIVED", 2),
            Map.of("INVOICE_ISSUED", 1, "PAYMENT_RECEIVED", 2)),
    /** Has no method of payment, so its bill makes it overdue until it pays by itself. */
    POSTPAID(
            "POSTPAID",
            Map.of(
                    "CLEARED", 1,
                    "GRACE", 1,
                    "INVOICE_ISSUED", 1,
                    "INVOICE_PAID", 1,
                    "OVERDUE", 1,
                    "PAYMENT_FAILED", 1,
                    "PAYMENT_RECEIVED", 1,
                    "RESUMED", 1),
            Map.of(
                    "INVOICE_ISSUED", 1,
                    "OVERDUE", 1,
                    "PAYMENT_FAILED", 1,
                    "PAYMENT_RECEIVED", 1,
                    "RESUMED", 1)),
    /** Prepaid: low on the 3rd, reminded on the 4th, overdue then, reminded on the 5th, and rescued. Lives one month. */
    RESCUED(
            "PREPAID",
            Map.of(
                    "CLEARED", 1,
                    "INVOICE_ISSUED", 1,
                    "INVOICE_PAID", 1,
                    "LOW_BALANCE", 2,
                    "OVERDUE", 2,
                    "PAYMENT_RECEIVED", 2,
                    "RESUMED", 1,
                    "SUSPENDED", 1),
            Map.of(
                    "INVOICE_ISSUED", 1,
                    "LOW_BALANCE", 2,
                    "OVERDUE", 2,
                    "PAYMENT_RECEIVED", 2,
                    "RESUMED", 1,
                    "SUSPENDED", 1));

    private final String paymentMode;
    private final Map<String, Integer> messages;
    private final Map<String, Integer> mails;

    Role(String paymentMode, Map<String, Integer> messages, Map<String, Integer> mails) {
        this.paymentMode = paymentMode;
        this.messages = messages;
        this.mails = mails;
    }

    String paymentMode() {
        return paymentMode;
    }

    /** Country of the owner: only prepaid accounts are taxed here, with their top-ups. */
    boolean isTaxed() {
        return paymentMode.equals("PREPAID");
    }

    Map<String, Integer> messages() {
        return messages;
    }

    Map<String, Integer> mails() {
        return mails;
    }
}
