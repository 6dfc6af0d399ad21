package io.saldo.notification.webhook;

import io.saldo.platform.time.RealTime;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts a webhook. The name is looked up once, every address of it has to be of the open internet, and the connection
 * goes to the address that was looked at: a name that changes its mind in between leads nowhere else.
 */
@Singleton
class WebhookGateway {

    private static final int MOST_BYTES = 2_000;

    private final HttpClient client;
    private final NameGateway names;
    private final WebhookConfig config;
    private final RealTime realTime;

    WebhookGateway(Vertx vertx, NameGateway names, WebhookConfig config, RealTime realTime) {
        this.names = names;
        this.config = config;
        this.realTime = realTime;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(config.parallel())
                .setVerifyHost(true)
                .setIdleTimeout(Math.toIntExact(config.timeout().toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setConnectTimeout(Math.toIntExact(config.timeout().toMillis())));
    }

    /** Waits for the answer, on a thread that may; redirects are answers like any other, and no good ones. */
    Answer post(OutgoingCall call) throws InterruptedException {
        Duration limit = config.timeout();
        try (var exchange = new Exchange(limit)) {
            URI uri = URI.create(call.url());
            InetAddress[] all = exchange.await(names.addresses(uri.getHost()));
            return config.privateAddresses() || Arrays.stream(all).allMatch(PublicAddress::is)
                    ? exchange.await(send(call, options(uri, all[0]), exchange)
                            .toCompletionStage()
                            .toCompletableFuture())
                    : Answer.none("The address is not one of the open internet.");
        } catch (TimeoutException e) {
            return Answer.none("No whole answer within " + limit.toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            return Answer.none(reason(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (RuntimeException e) { // whatever is wrong with it, the attempt has been made
            return Answer.none(reason(e));
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof UnknownHostException
                ? "The name is not known."
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    /** The host stays the one of the address, for the header and for the name in the certificate. */
    private static RequestOptions options(URI uri, InetAddress address) {
        boolean ssl = "https".equals(uri.getScheme());
        int standard = ssl ? 443 : 80;
        int port = uri.getPort() < 0 ? standard : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(ssl)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    private Future<Answer> send(OutgoingCall call, RequestOptions options, Exchange exchange) {
        Instant now = realTime.now();
        options.setHeaders(MultiMap.caseInsensitiveMultiMap()
                .add("content-type", "application/json")
                .add("user-agent", "Saldo-Webhooks/1")
                .add("webhook-id", call.id())
                .add("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .add("webhook-signature", Signature.of(call.id(), now, call.body(), call.secrets())));
        return client.request(options)
                .compose(request -> exchange.begins(() -> request.connection().close())
                        ? request.send(Buffer.buffer(call.body()))
                        : Future.failedFuture(new TimeoutException()))
                .compose(WebhookGateway::answer);
    }

    /** Reads so far and no further; what comes after is cut off with the connection. */
    private static Future<Answer> answer(HttpClientResponse response) {
        Promise<Answer> promise = Promise.promise();
        Buffer read = Buffer.buffer();
        response.handler(chunk -> {
                    read.appendBuffer(chunk.slice(0, Math.min(chunk.length(), MOST_BYTES - read.length())));
                    if (read.length() == MOST_BYTES) {
                        promise.tryComplete(said(response, read));
                    }
                })
                .exceptionHandler(promise::tryFail)
                .endHandler(end -> promise.tryComplete(said(response, read)));
        return promise.future();
    }

    private static Answer said(HttpClientResponse response, Buffer read) {
        return new Answer(Optional.of(response.statusCode()), read.toString());
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
