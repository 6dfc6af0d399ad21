package io.saldo.payment.gateway;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.ProxyOptions;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls to payment companies: 5 s to connect, 30 s to answer, tried again with the same key when the network or the
 * company fails, never when it refuses (gw:P-14).
 */
@Singleton
public class CallGateway {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(30);
    private static final int FURTHER_TRIES = 2;

    /** Below the lease of an idempotency key, so that two never call for one order at a time. */
    public static final Duration IN_ALL = Duration.ofSeconds(50);

    private final WebClient client;

    @Inject
    CallGateway(Vertx vertx, GatewayConfig config) {
        this(vertx, config.proxy());
    }

    CallGateway(Vertx vertx, Optional<URI> proxy) {
        var options = new WebClientOptions()
                .setConnectTimeout((int) CONNECT.toMillis())
                .setFollowRedirects(false);
        proxy.map(CallGateway::through).ifPresent(options::setProxyOptions);
        this.client = WebClient.create(vertx, options);
    }

    private static ProxyOptions through(URI proxy) {
        return new ProxyOptions().setHost(proxy.getHost()).setPort(proxy.getPort());
    }

    /** One call; made anew for each try, since some are signed with the moment. */
    public record Call(HttpMethod method, String url, Map<String, String> headers, byte[] body) {

        public static Call get(String url, Map<String, String> headers) {
            return new Call(HttpMethod.GET, url, headers, new byte[0]);
        }

        public static Call post(String url, Map<String, String> headers, byte[] body) {
            return new Call(HttpMethod.POST, url, headers, body);
        }
    }

    /** An answer that is no reason to try again: it went well, or the company refused. */
    public record Answered(GatewayAccount account, int status, byte @Nullable [] body) {

        public boolean isOk() {
            return status / 100 == 2;
        }

        /** The object that the body holds, whatever the status. */
        public JsonObject object() {
            try {
                return GatewayJson.object(body);
            } catch (MalformedCallback e) {
                throw new GatewayAway(account.name() + " answered with something else than an object.");
            }
        }

        /** The objects of a list. */
        public List<JsonObject> list() {
            try {
                return GatewayJson.list(body);
            } catch (MalformedCallback e) {
                throw new GatewayAway(account.name() + " answered with something else than a list of objects.");
            }
        }

        /** The object of an answer that went well. */
        public JsonObject ok() {
            if (!isOk()) {
                throw refused();
            }
            return object();
        }

        public GatewayAway refused() {
            return new GatewayAway(account.name() + " refused with " + status + ".");
        }
    }

    /** Nobody knows whether the call has done its work. */
    public static final class Unheard extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unheard(String detail) {
            super(detail, null, false, false);
        }
    }

    /** A call that bears no key, so that a second one might do its work twice. */
    public Uni<Answered> sendOnce(GatewayAccount account, Supplier<Call> call) {
        return Uni.createFrom()
                .deferred(() -> send(call.get()))
                .map(answer -> read(account, answer))
                .onFailure(CallGateway::mayPass)
                .transform(e -> new Unheard(account.name() + ": " + e.getMessage()));
    }

    public Uni<Answered> send(GatewayAccount account, Supplier<Call> call) {
        return Uni.createFrom()
                .deferred(() -> send(call.get()))
                .map(answer -> read(account, answer))
                .onFailure(CallGateway::mayPass)
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
                .atMost(FURTHER_TRIES)
                .ifNoItem()
                .after(IN_ALL)
                .fail()
                .onFailure(CallGateway::mayPass)
                .transform(e -> new GatewayAway(account.name() + ": " + e.getMessage()));
    }

    private Uni<HttpResponse<Buffer>> send(Call call) {
        var request = client.requestAbs(call.method(), call.url()).timeout(READ.toMillis());
        call.headers().forEach(request::putHeader);
        return call.method().equals(HttpMethod.GET) ? request.send() : request.sendBuffer(Buffer.buffer(call.body()));
    }

    private static Answered read(GatewayAccount account, HttpResponse<Buffer> answer) {
        int status = answer.statusCode();
        if (status == 409 || status == 429 || status >= 500) {
            throw new IllegalStateException("answered " + status);
        }
        Buffer body = answer.body();
        return new Answered(account, status, body == null ? null : body.getBytes());
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof GatewayAway);
    }
}
