package io.saldo.payment.gateway.stripe;

import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Form;
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

/** Refunds of payment intents (ST-7); our key is Stripe's idempotency key, and stands in the metadata to be found by. */
@Singleton
class StripeRefundGateway implements RefundGateway {

    private final CallGateway calls;
    private final GatewaySecrets secrets;

    StripeRefundGateway(CallGateway calls, GatewaySecrets secrets) {
        this.calls = calls;
        this.secrets = secrets;
    }

    @Override
    public String kind() {
        return "stripe";
    }

    @Override
    public Uni<RefundReport> refund(GatewayAccount account, RefundAsked asked) {
        byte[] body = Form.encoded(Map.of(
                "payment_intent",
                asked.gatewayTransactionId(),
                "amount",
                StripeMoney.minor(asked.amount()),
                "metadata[" + StripeMessages.REFUND + "]",
                asked.refundKey()));
        Map<String, String> headers = new HashMap<>(headers(account));
        headers.put("idempotency-key", asked.refundKey());
        return calls.send(account, () -> Call.post(account.url() + "/v1/refunds", headers, body))
                .map(StripeRefundGateway::answered);
    }

    private static RefundReport answered(Answered answer) {
        return switch (answer.status()) {
            case 400, 402, 404 -> RefundReport.failed(code(answer.object()));
            default -> report(answer.ok());
        };
    }

    private static String code(JsonObject answer) {
        return answer.getValue("error") instanceof JsonObject error
                ? GatewayJson.optional(error, "code")
                        .or(() -> GatewayJson.optional(error, "type"))
                        .orElse("refused")
                : "refused";
    }

    @Override
    public Uni<Optional<RefundReport>> refundStatus(GatewayAccount account, RefundAsked asked) {
        String url = account.url() + "/v1/refunds?limit=100&payment_intent=" + asked.gatewayTransactionId();
        return calls.send(account, () -> Call.get(url, headers(account)))
                .map(answer -> answer.status() == 404 ? Optional.empty() : known(answer.ok(), asked.refundKey()));
    }

    private static Optional<RefundReport> known(JsonObject list, String key) {
        try {
            return GatewayJson.members(list, "data").stream()
                    .filter(refund -> StripeMessages.metadata(refund, StripeMessages.REFUND)
                            .equals(Optional.of(key)))
                    .findFirst()
                    .map(StripeRefundGateway::report);
        } catch (MalformedCallback e) {
            throw new GatewayAway("Refunds that cannot be read: " + e.getMessage());
        }
    }

    static RefundReport report(JsonObject refund) {
        Optional<String> reference = GatewayJson.optional(refund, "id");
        return switch (GatewayJson.optional(refund, "status").orElse("")) {
            case "succeeded" -> new RefundReport(State.DONE, reference, Optional.empty());
            case "pending", "requires_action" -> new RefundReport(State.PENDING, reference, Optional.empty());
            case "failed", "canceled" ->
                new RefundReport(
                        State.FAILED,
                        reference,
                        GatewayJson.optional(refund, "failure_reason").or(() -> Optional.of("failed")));
            case String other -> throw new GatewayAway("A refund is " + other + ", which says nothing here.");
        };
    }

    private Map<String, String> headers(GatewayAccount account) {
        return Map.of(
                "authorization", "Bearer " + secrets.current(account, SecretKind.API_KEY),
                "content-type", Form.TYPE,
                "stripe-version", StripeGateway.VERSION);
    }
}
