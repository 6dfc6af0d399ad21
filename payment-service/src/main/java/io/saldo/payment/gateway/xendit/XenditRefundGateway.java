package io.saldo.payment.gateway.xendit;

import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.RefundAsked;
import io.saldo.payment.gateway.RefundGateway;
import io.saldo.payment.gateway.RefundReport;
import io.saldo.payment.gateway.RefundReport.State;
import io.saldo.payment.gateway.SecretKind;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Refunds of invoices and charges (XE-4), found again by our reference among those of the same payment. */
@Singleton
class XenditRefundGateway implements RefundGateway {

    private final CallGateway calls;
    private final GatewaySecrets secrets;

    XenditRefundGateway(CallGateway calls, GatewaySecrets secrets) {
        this.calls = calls;
        this.secrets = secrets;
    }

    @Override
    public String kind() {
        return "xendit";
    }

    @Override
    public Uni<RefundReport> refund(GatewayAccount account, RefundAsked asked) {
        byte[] body = new JsonObject()
                .put(paid(asked), asked.gatewayTransactionId())
                .put("reference_id", asked.refundKey())
                .put("amount", asked.amount().decimal())
                .put("currency", asked.amount().currency().name())
                .put("reason", "OTHERS")
                .toBuffer()
                .getBytes();
        Map<String, String> headers = new HashMap<>(XenditHeaders.of(secret(account)));
        headers.put("idempotency-key", asked.refundKey());
        return calls.send(account, () -> Call.post(account.url() + "/refunds", headers, body))
                .map(XenditRefundGateway::answered);
    }

    /** What a transaction is called there: an invoice, or the payment request of a charge (XE-5). */
    private static String paid(RefundAsked asked) {
        return XenditChargeGateway.isRequest(asked.gatewayTransactionId()) ? "payment_request_id" : "invoice_id";
    }

    private static RefundReport answered(Answered answer) {
        return switch (answer.status()) {
            case 400, 404, 422 ->
                RefundReport.failed(
                        GatewayJson.optional(answer.object(), "error_code").orElse("refused"));
            default -> report(answer.ok());
        };
    }

    @Override
    public Uni<Optional<RefundReport>> refundStatus(GatewayAccount account, RefundAsked asked) {
        String url = account.url() + "/refunds?limit=100&" + paid(asked) + "=" + asked.gatewayTransactionId();
        return calls.send(account, () -> Call.get(url, XenditHeaders.of(secret(account))))
                .map(answer -> answer.status() == 404 ? Optional.empty() : known(answer.ok(), asked.refundKey()));
    }

    private static Optional<RefundReport> known(JsonObject list, String key) {
        try {
            return GatewayJson.members(list, "data").stream()
                    .filter(refund ->
                            GatewayJson.optional(refund, "reference_id").equals(Optional.of(key)))
                    .findFirst()
                    .map(XenditRefundGateway::report);
        } catch (MalformedCallback e) {
            throw new GatewayAway("Refunds that cannot be read: " + e.getMessage());
        }
    }

    static RefundReport report(JsonObject refund) {
        Optional<String> reference = GatewayJson.optional(refund, "id");
        return switch (GatewayJson.optional(refund, "status").orElse("")) {
            case "SUCCEEDED" -> new RefundReport(State.DONE, reference, Optional.empty());
            case "PENDING", "REQUIRES_ACTION" -> new RefundReport(State.PENDING, reference, Optional.empty());
            case "FAILED", "CANCELLED" ->
                new RefundReport(
                        State.FAILED,
                        reference,
                        GatewayJson.optional(refund, "failure_code").or(() -> Optional.of("failed")));
            case String other -> throw new GatewayAway("A refund is " + other + ", which says nothing here.");
        };
    }

    private String secret(GatewayAccount account) {
        return secrets.current(account, SecretKind.API_KEY);
    }
}
