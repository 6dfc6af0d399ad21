package io.saldo.payment.gateway.signed;

import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayRefused;
import io.saldo.payment.gateway.RefundAsked;
import io.saldo.payment.gateway.RefundGateway;
import io.saldo.payment.gateway.RefundReport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Refunds of the generic interface: {@code POST {url}/{merchantOrderId}/refunds} (gw:6a). */
@Singleton
class SignedRefundGateway implements RefundGateway {

    private final SignedCallGateway calls;

    SignedRefundGateway(SignedCallGateway calls) {
        this.calls = calls;
    }

    @Override
    public String kind() {
        return "generic";
    }

    @Override
    public Uni<RefundReport> refund(GatewayAccount account, RefundAsked asked) {
        JsonObject body = new JsonObject()
                .put("refundKey", asked.refundKey())
                .put("reference", asked.gatewayTransactionId())
                .put("amount", asked.amount().amount())
                .put("currency", asked.amount().currency().name())
                .put("reason", asked.reason());
        return calls.ask(account, "/" + asked.merchantOrderId() + "/refunds", asked.refundKey(), body)
                .map(SignedRefundGateway::report)
                .onFailure(GatewayRefused.class)
                .recoverWithItem(refusal -> RefundReport.failed(((GatewayRefused) refusal).code()));
    }

    @Override
    public Uni<Optional<RefundReport>> refundStatus(GatewayAccount account, RefundAsked asked) {
        return calls.get(account, asked.merchantOrderId() + "/refunds/" + asked.refundKey())
                .map(found -> found.map(SignedRefundGateway::report));
    }

    private static RefundReport report(JsonObject refund) {
        Optional<String> reference = Optional.ofNullable(refund.getString("refundReference"));
        return switch (SignedCallGateway.text(refund, "status")) {
            case "pending" -> new RefundReport(RefundReport.State.PENDING, reference, Optional.empty());
            case "done" -> new RefundReport(RefundReport.State.DONE, reference, Optional.empty());
            case "failed" ->
                new RefundReport(RefundReport.State.FAILED, reference, Optional.ofNullable(refund.getString("code")));
            case String other -> throw new GatewayAway("A refund is " + other + ", which says nothing here.");
        };
    }
}
