package io.saldo.payment.gateway.xendit;

import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewayReport;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.ReportedState;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The words of Xendit: an invoice looks alike in callback and status. */
@Singleton
class XenditMessages {

    /** An invoice is paid once, so its id is the transaction's: the payment's own may come later (gw:P-5). */
    GatewayReport invoice(JsonObject invoice) {
        ReportedState state = state(GatewayJson.text(invoice, "status"));
        String amount = state == ReportedState.PAID ? "paid_amount" : "amount";
        return new GatewayReport(
                GatewayJson.text(invoice, "external_id"),
                state,
                GatewayJson.text(invoice, "id"),
                GatewayJson.optional(invoice, amount).orElseGet(() -> GatewayJson.text(invoice, "amount")),
                GatewayJson.optional(invoice, "currency").orElse("IDR"),
                GatewayJson.instant(invoice, "paid_at"),
                GatewayJson.optional(invoice, "payment_channel"));
    }

    /** A refund leads to its invoice or its charge, and bears our key as its reference (XE-4). */
    GatewayReport refund(JsonObject message) {
        JsonObject refund = GatewayJson.member(message.getValue("data"));
        return new GatewayReport(
                "",
                refunded(GatewayJson.text(message, "event"), refund),
                GatewayJson.optional(refund, "invoice_id")
                        .orElseGet(() -> GatewayJson.text(refund, "payment_request_id")),
                GatewayJson.optional(refund, "amount").orElse(""),
                GatewayJson.optional(refund, "currency").orElse("IDR"),
                Optional.empty(),
                GatewayJson.optional(refund, "reference_id").or(() -> GatewayJson.optional(refund, "id")));
    }

    /** One that is on its way says nothing yet. */
    private static ReportedState refunded(String event, JsonObject refund) {
        if (event.equals("refund.failed")) {
            return ReportedState.REFUND_FAILED;
        }
        return switch (GatewayJson.optional(refund, "status").orElse("")) {
            case "FAILED", "CANCELLED" -> ReportedState.REFUND_FAILED;
            case "PENDING", "REQUIRES_ACTION" -> ReportedState.PENDING;
            default -> ReportedState.REFUNDED;
        };
    }

    private static ReportedState state(String word) {
        return switch (word) {
            case "PENDING" -> ReportedState.PENDING;
            case "PAID", "SETTLED" -> ReportedState.PAID;
            case "EXPIRED" -> ReportedState.EXPIRED;
            default -> throw new MalformedCallback("Unknown status " + word);
        };
    }
}
