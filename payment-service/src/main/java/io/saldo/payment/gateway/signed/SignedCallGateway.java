package io.saldo.payment.gateway.signed;

import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayRefused;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.RealTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Signed calls to a company of the generic interface, each try signed anew. */
@Singleton
class SignedCallGateway {

    private final CallGateway calls;
    private final GatewaySecrets secrets;
    private final RealTime realTime;
    private final IdGenerator ids;

    SignedCallGateway(CallGateway calls, GatewaySecrets secrets, RealTime realTime, IdGenerator ids) {
        this.calls = calls;
        this.secrets = secrets;
        this.realTime = realTime;
        this.ids = ids;
    }

    Uni<JsonObject> post(GatewayAccount account, String key, JsonObject body) {
        byte[] bytes = body.toBuffer().getBytes();
        return calls.send(account, () -> Call.post(account.url(), signed(account, key, bytes), bytes))
                .map(answer ->
                        object(answer).orElseThrow(() -> new GatewayAway(account.name() + " knows no such address.")));
    }

    /** As {@link #post}, below the account's address; fails with {@link GatewayRefused} when the company says no. */
    Uni<JsonObject> ask(GatewayAccount account, String path, String key, JsonObject body) {
        byte[] bytes = body.toBuffer().getBytes();
        return calls.send(account, () -> Call.post(account.url() + path, signed(account, key, bytes), bytes))
                .map(SignedCallGateway::unlessRefused);
    }

    /** Our own right to ask is no answer to what was asked: 401 and 403 may pass when the secret is put right. */
    private static JsonObject unlessRefused(Answered answer) {
        return switch (answer.status()) {
            case 400, 402, 404, 422 -> throw new GatewayRefused("answered " + answer.status());
            default -> answer.ok();
        };
    }

    /** Empty when the company knows no such object. */
    Uni<Optional<JsonObject>> get(GatewayAccount account, String object) {
        String id = ids.newProviderId("msg");
        return calls.send(account, () -> Call.get(account.url() + "/" + object, signed(account, id, new byte[0])))
                .map(answer -> object(answer));
    }

    static String text(JsonObject answer, String name) {
        if (answer.getValue(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new GatewayAway("The answer has no " + name + ".");
    }

    private Map<String, String> signed(GatewayAccount account, String id, byte[] body) {
        String secret = secrets.of(account).stream()
                .findFirst()
                .orElseThrow(() -> new GatewayAway(account.name() + " has no secret."));
        long timestamp = realTime.now().getEpochSecond();
        return Map.of(
                "content-type",
                "application/json",
                WebhookSignature.ID,
                id,
                WebhookSignature.TIMESTAMP,
                Long.toString(timestamp),
                WebhookSignature.SIGNATURE,
                WebhookSignature.of(secret).sign(id, timestamp, body));
    }

    private static Optional<JsonObject> object(Answered answer) {
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.ok());
    }
}
