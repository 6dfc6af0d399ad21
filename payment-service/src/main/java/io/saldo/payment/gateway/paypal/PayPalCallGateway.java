package io.saldo.payment.gateway.paypal;

import io.saldo.payment.gateway.CallGateway;
import io.saldo.payment.gateway.CallGateway.Answered;
import io.saldo.payment.gateway.CallGateway.Call;
import io.saldo.payment.gateway.Digests;
import io.saldo.payment.gateway.Form;
import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayJson;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.payment.gateway.SecretKind;
import io.saldo.platform.time.RealTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Calls to PayPal under an access token, which is kept until shortly before it ends (gw:5). */
@Singleton
class PayPalCallGateway {

    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(1);

    private final CallGateway calls;
    private final GatewaySecrets secrets;
    private final RealTime realTime;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    PayPalCallGateway(CallGateway calls, GatewaySecrets secrets, RealTime realTime) {
        this.calls = calls;
        this.secrets = secrets;
        this.realTime = realTime;
    }

    /** A token, and the client whose it is. */
    private record Token(String client, String value, Instant until) {

        boolean isGood(String forClient, Instant now) {
            return client.equals(forClient) && now.isBefore(until);
        }
    }

    Uni<Answered> post(GatewayAccount account, String path, String requestId, JsonObject body) {
        byte[] bytes = body.toBuffer().getBytes();
        return send(
                account,
                token -> Call.post(
                        account.url() + path,
                        Map.of(
                                "authorization",
                                "Bearer " + token,
                                "content-type",
                                "application/json",
                                "prefer",
                                "return=representation",
                                "paypal-request-id",
                                requestId),
                        bytes));
    }

    /** Empty when PayPal knows no such object. */
    Uni<Optional<JsonObject>> get(GatewayAccount account, String path) {
        return send(account, token -> Call.get(account.url() + path, Map.of("authorization", "Bearer " + token)))
                .map(answer -> answer.status() == 404 ? Optional.empty() : Optional.of(answer.ok()));
    }

    /** What a token is needed for. */
    private interface Wanted {
        Call with(String token);
    }

    /** A token that PayPal has taken back before its end is got anew, once. */
    private Uni<Answered> send(GatewayAccount account, Wanted call) {
        return once(account, call).chain(answer -> {
            if (answer.status() != 401) {
                return Uni.createFrom().item(answer);
            }
            tokens.remove(account.name());
            return once(account, call);
        });
    }

    private Uni<Answered> once(GatewayAccount account, Wanted call) {
        return token(account).chain(token -> calls.send(account, () -> call.with(token)));
    }

    private Uni<String> token(GatewayAccount account) {
        return Uni.createFrom().deferred(() -> {
            String client = secrets.current(account, SecretKind.API_KEY);
            Token known = tokens.get(account.name());
            return known != null && known.isGood(client, realTime.now())
                    ? Uni.createFrom().item(known.value())
                    : newToken(account, client);
        });
    }

    private Uni<String> newToken(GatewayAccount account, String client) {
        Map<String, String> headers = new HashMap<>();
        headers.put("authorization", basic(account, client));
        headers.put("content-type", Form.TYPE);
        byte[] body = Form.encoded(Map.of("grant_type", "client_credentials"));
        return calls.send(account, () -> Call.post(account.url() + "/v1/oauth2/token", headers, body))
                .map(answer -> token(client, answer.ok()))
                .invoke(token -> tokens.put(account.name(), token))
                .map(Token::value);
    }

    private Token token(String client, JsonObject answer) {
        try {
            Duration lasts = Duration.ofSeconds(answer.getLong("expires_in", 0L));
            return new Token(
                    client,
                    GatewayJson.text(answer, "access_token"),
                    realTime.now().plus(lasts).minus(BEFORE_ITS_END));
        } catch (MalformedCallback e) {
            throw new GatewayAway("A token that cannot be read.");
        }
    }

    /** The secret is the client's id and its secret, parted by a colon. */
    private static String basic(GatewayAccount account, String client) {
        int colon = client.indexOf(':');
        if (colon < 0) {
            throw new GatewayAway(
                    "The api-key of " + account.name() + " is not the client's id, a colon and its secret.");
        }
        return Digests.basic(client.substring(0, colon), client.substring(colon + 1));
    }
}
