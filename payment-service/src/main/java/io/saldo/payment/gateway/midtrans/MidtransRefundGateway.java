package io.saldo.payment.gateway.midtrans;

import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Digests;
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
import java.util.Map;
import java.util.Optional;

/** Refunds of Midtrans: taken at once, but only the bank's word is final (M-5). */
@Singleton
class MidtransRefundGateway implements RefundGateway {

    private static final int LONGEST_REASON = 255;

    private final CallGateway calls;
    private final GatewaySecrets secrets;

    MidtransRefundGateway(CallGateway calls, GatewaySecrets secrets) {
        this.calls = calls;
        this.secrets = secrets;
    }

    @Override
    public String kind() {
        return "midtrans";
    }

    /** A refusal may come after an answer that was lost, of the very refund: it is none if the key is known (gw:P-13). */
    @Override
    public Uni<RefundReport> refund(GatewayAccount account, RefundAsked asked) {
        String reason = asked.reason();
        byte[] body = new JsonObject()
                .put("refund_key", asked.refundKey())
                .put("amount", asked.amount().minorUnits())
                .put("reason", reason.substring(0, Math.min(LONGEST_REASON, reason.length())))
                .toBuffer()
                .getBytes();
        return calls.send(account, () -> Call.post(order(account, asked) + "/refund", headers(account), body))
                .map(MidtransRefundGateway::answered)
                .chain(report -> report.state() == State.FAILED
                        ? refundStatus(account, asked).map(known -> known.orElse(report))
                        : Uni.createFrom().item(report));
    }

    /** The body has a status of its own; a key that was used before is a refund that is known there. */
    static RefundReport answered(Answered answer) {
        JsonObject said = answer.object();
        String code = GatewayJson.optional(said, "status_code").orElseGet(() -> Integer.toString(answer.status()));
        return switch (code) {
            case "200", "201", "406" ->
                new RefundReport(State.PENDING, GatewayJson.optional(said, "refund_key"), Optional.empty());
            case "202", "404", "412", "414" -> RefundReport.failed("answered_" + code);
            default -> throw new GatewayAway("A refund was answered with " + code + ".");
        };
    }

    @Override
    public Uni<Optional<RefundReport>> refundStatus(GatewayAccount account, RefundAsked asked) {
        return calls.send(account, () -> Call.get(order(account, asked) + "/status", headers(account)))
                .map(answer -> known(answer, asked.refundKey()));
    }

    private static Optional<RefundReport> known(Answered answer, String key) {
        if (answer.status() == 404) {
            return Optional.empty();
        }
        try {
            return GatewayJson.members(answer.ok(), "refunds").stream()
                    .filter(refund -> GatewayJson.optional(refund, "refund_key").equals(Optional.of(key)))
                    .findFirst()
                    .map(MidtransRefundGateway::report);
        } catch (MalformedCallback e) {
            throw new GatewayAway("Refunds that cannot be read: " + e.getMessage());
        }
    }

    private static RefundReport report(JsonObject refund) {
        boolean confirmed = GatewayJson.optional(refund, "bank_confirmed_at").isPresent();
        return new RefundReport(
                confirmed ? State.DONE : State.PENDING,
                GatewayJson.optional(refund, "refund_chargeback_uuid")
                        .or(() -> GatewayJson.optional(refund, "refund_key")),
                Optional.empty());
    }

    private static String order(GatewayAccount account, RefundAsked asked) {
        return MidtransGateway.core(account) + "/v2/" + asked.merchantOrderId();
    }

    private Map<String, String> headers(GatewayAccount account) {
        return Map.of(
                "accept", "application/json",
                "content-type", "application/json",
                "authorization", Digests.basic(secrets.current(account, SecretKind.API_KEY), ""));
    }
}
