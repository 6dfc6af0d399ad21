package io.saldo.payment.unmatched;

import io.saldo.payment.gateway.GatewayReport;
import java.time.Instant;
import java.util.Optional;

/** Money that is in no book, for an operator to give a place to (R-10, gw:P-4, gw:P-10). */
public record UnmatchedPayment(
        Kind kind,
        String gatewayAccount,
        String reference,
        String merchantOrderId,
        Optional<String> paymentId,
        String amount,
        String currency,
        String reason,
        Optional<Instant> paidAt) {

    /** Why money is listed although its order asked for it. */
    public static final String GONE =
            "Before this payment its company told that the money went back or is disputed: look there before it is credited.";

    /** Of no order of ours, or not what its order asked for. */
    public enum Kind {
        MISMATCH,
        UNMATCHED
    }

    public static UnmatchedPayment ofNoOrder(String gatewayAccount, GatewayReport report) {
        return of(Kind.UNMATCHED, gatewayAccount, report, Optional.empty(), "No order has this id.");
    }

    /** Of no order of ours, and said to have gone back before it was known. */
    public static UnmatchedPayment gone(String gatewayAccount, GatewayReport report) {
        return of(Kind.UNMATCHED, gatewayAccount, report, Optional.empty(), GONE);
    }

    public static UnmatchedPayment mismatch(
            String gatewayAccount, GatewayReport report, String paymentId, String reason) {
        return of(Kind.MISMATCH, gatewayAccount, report, Optional.of(paymentId), reason);
    }

    private static UnmatchedPayment of(
            Kind kind, String gatewayAccount, GatewayReport report, Optional<String> paymentId, String reason) {
        return new UnmatchedPayment(
                kind,
                gatewayAccount,
                report.transactionId(),
                report.merchantOrderId(),
                paymentId,
                report.amount(),
                report.currency(),
                reason,
                report.paidAt());
    }
}
