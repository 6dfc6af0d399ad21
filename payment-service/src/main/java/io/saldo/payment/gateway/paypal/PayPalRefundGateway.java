package io.saldo.payment.gateway.paypal;

import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.RefundAsked;
import io.saldo.payment.gateway.RefundGateway;
import io.saldo.payment.gateway.RefundReport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Refunds of captures (PP-5); a refund bears our key and is found again in its order. */
@Singleton
class PayPalRefundGateway implements RefundGateway {

    private static final int LONGEST_NOTE = 255;

    private final PayPalCallGateway calls;

    PayPalRefundGateway(PayPalCallGateway calls) {
        this.calls = calls;
    }

    @Override
    public String kind() {
        return "paypal";
    }

    @Override
    public Uni<RefundReport> refund(GatewayAccount account, RefundAsked asked) {
        JsonObject body = new JsonObject()
                .put(
                        "amount",
                        new JsonObject()
                                .put("currency_code", asked.amount().currency().name())
                                .put("value", asked.amount().amount()))
                .put("custom_id", asked.refundKey())
                .put("invoice_id", asked.refundKey())
                .put(
                        "note_to_payer",
                        asked.reason()
                                .substring(
                                        0, Math.min(LONGEST_NOTE, asked.reason().length())));
        return calls.post(account, capture(asked) + "/refund", asked.refundKey(), body)
                .map(PayPalRefundGateway::answered);
    }

    private static String capture(RefundAsked asked) {
        return "/v2/payments/captures/" + asked.gatewayTransactionId();
    }

    private static RefundReport answered(Answered answer) {
        return switch (answer.status()) {
            case 400, 404, 422 -> RefundReport.failed(code(answer.object()));
            default -> report(answer.ok());
        };
    }

    /** The nearest reason: {@code details[0].issue}, else the name of the error. */
    private static String code(JsonObject error) {
        try {
            return GatewayJson.members(error, "details").stream()
                    .findFirst()
                    .flatMap(detail -> GatewayJson.optional(detail, "issue"))
                    .or(() -> GatewayJson.optional(error, "name"))
                    .orElse("refused");
        } catch (MalformedCallback e) {
            return "refused";
        }
    }

    /** PayPal lists the refunds of an order, and a capture names its order. */
    @Override
    public Uni<Optional<RefundReport>> refundStatus(GatewayAccount account, RefundAsked asked) {
        return calls.get(account, capture(asked))
                .chain(found -> found.flatMap(PayPalRefundGateway::orderOf)
                        .map(order -> calls.get(account, "/v2/checkout/orders/" + order))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .map(order -> order.flatMap(known -> refundOf(known, asked.refundKey())));
    }

    private static Optional<String> orderOf(JsonObject capture) {
        return capture.getValue("supplementary_data") instanceof JsonObject data
                        && data.getValue("related_ids") instanceof JsonObject ids
                ? GatewayJson.optional(ids, "order_id")
                : Optional.empty();
    }

    private static Optional<RefundReport> refundOf(JsonObject order, String key) {
        try {
            return PayPalMessages.refunds(order)
                    .filter(refund -> PayPalMessages.key(refund).equals(Optional.of(key)))
                    .map(PayPalRefundGateway::report)
                    .findFirst();
        } catch (MalformedCallback e) {
            throw new GatewayAway("Refunds that cannot be read: " + e.getMessage());
        }
    }

    private static RefundReport report(JsonObject refund) {
        Optional<String> reference = GatewayJson.optional(refund, "id");
        String status = GatewayJson.optional(refund, "status").orElse("");
        return switch (status) {
            case "COMPLETED" -> new RefundReport(RefundReport.State.DONE, reference, Optional.empty());
            case "PENDING" -> new RefundReport(RefundReport.State.PENDING, reference, Optional.empty());
            case "CANCELLED", "FAILED" ->
                new RefundReport(RefundReport.State.FAILED, reference, Optional.of(status.toLowerCase(Locale.ROOT)));
            default -> throw new GatewayAway("A refund is " + status + ", which says nothing here.");
        };
    }
}
