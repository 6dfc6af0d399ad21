package io.saldo.payment.gateway.signed;

import io.saldo.payment.gateway.GatewayAccount;
import io.saldo.payment.gateway.GatewayAway;
import io.saldo.payment.gateway.GatewayRefused;
import io.saldo.payment.gateway.GatewaySecrets;
import io.saldo.payment.gateway.MalformedCallback;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.RealTime;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Signed calls to a payment company: 5 s to connect, 30 s to answer, tried again with the same key when the network or
 * the company fails, never when it refuses (gw:P-14).
 */
@Singleton
class SignedCallGateway {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(30);
    private static final int FURTHER_TRIES = 2;

    /** Below the lease of an idempotency key, so that two never call for one order at a time. */
    private static final Duration IN_ALL = Duration.ofSeconds(50);

    private final WebClient client;
    private final GatewaySecrets secrets;
    private final RealTime realTime;
    private final IdGenerator ids;

    SignedCallGateway(Vertx vertx, GatewaySecrets secrets, RealTime realTime, IdGenerator ids) {
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setConnectTimeout((int) CONNECT.toMillis())
                        .setFollowRedirects(false));
        this.secrets = secrets;
        this.realTime = realTime;
        this.ids = ids;
    }

    Uni<JsonObject> post(GatewayAccount account, String key, JsonObject body) {
        byte[] bytes = body.toBuffer().getBytes();
        return withRetries(account, () -> signed(client.postAbs(account.url()), account, key, bytes)
                        .putHeader("content-type", "application/json")
                        .sendBuffer(Buffer.buffer(bytes)))
                .map(answer -> answer.orElseThrow(() -> new GatewayAway(account.name() + " knows no such address.")));
    }

    /** As {@link #post}, below the account's address; fails with {@link GatewayRefused} when the company says no. */
    Uni<JsonObject> ask(GatewayAccount account, String path, String key, JsonObject body) {
        byte[] bytes = body.toBuffer().getBytes();
        return withRetries(account, () -> signed(client.postAbs(account.url() + path), account, key, bytes)
                        .putHeader("content-type", "application/json")
                        .sendBuffer(Buffer.buffer(bytes))
                        .invoke(SignedCallGateway::mustNotRefuse))
                .map(Optional::orElseThrow);
    }

    /** Our own right to ask is no answer to what was asked: 401 and 403 may pass when the secret is put right. */
    private static void mustNotRefuse(HttpResponse<Buffer> answer) {
        int status = answer.statusCode();
        if (status == 400 || status == 402 || status == 404 || status == 422) {
            throw new GatewayRefused("answered " + status);
        }
    }

    /** Empty when the company knows no such object. */
    Uni<Optional<JsonObject>> get(GatewayAccount account, String object) {
        return withRetries(account, () -> signed(
                        client.getAbs(account.url() + "/" + object), account, ids.newProviderId("msg"), new byte[0])
                .send());
    }

    static String text(JsonObject answer, String name) {
        if (answer.getValue(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new GatewayAway("The answer has no " + name + ".");
    }

    private Uni<Optional<JsonObject>> withRetries(GatewayAccount account, Supplier<Uni<HttpResponse<Buffer>>> call) {
        return Uni.createFrom()
                .deferred(call::get)
                .map(answer -> read(account, answer))
                .onFailure(SignedCallGateway::mayPass)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
                .atMost(FURTHER_TRIES)
                .ifNoItem()
                .after(IN_ALL)
                .fail()
                .onFailure(SignedCallGateway::mayPass)
                .transform(e -> new GatewayAway(account.name() + ": " + e.getMessage()));
    }

    private HttpRequest<Buffer> signed(HttpRequest<Buffer> request, GatewayAccount account, String id, byte[] body) {
        String secret = secrets.of(account).stream()
                .findFirst()
                .orElseThrow(() -> new GatewayAway(account.name() + " has no secret."));
        long timestamp = realTime.now().getEpochSecond();
        return request.timeout(READ.toMillis())
                .putHeader(WebhookSignature.ID, id)
                .putHeader(WebhookSignature.TIMESTAMP, Long.toString(timestamp))
                .putHeader(
                        WebhookSignature.SIGNATURE, WebhookSignature.of(secret).sign(id, timestamp, body));
    }

    private static Optional<JsonObject> read(GatewayAccount account, HttpResponse<Buffer> answer) {
        int status = answer.statusCode();
        if (status == 404) {
            return Optional.empty();
        }
        if (status == 409 || status == 429 || status >= 500) {
            throw new IllegalStateException("answered " + status);
        }
        if (status / 100 != 2) {
            throw new GatewayAway(account.name() + " refused with " + status + ".");
        }
        try {
            return Optional.of(SignedMessages.object(bytes(answer.body())));
        } catch (MalformedCallback e) {
            throw new GatewayAway(account.name() + " answered with something else than an object.");
        }
    }

    private static byte @Nullable [] bytes(@Nullable Buffer body) {
        return body == null ? null : body.getBytes();
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof GatewayAway || failure instanceof GatewayRefused);
    }
}
