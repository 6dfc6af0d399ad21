package io.saldo.payment.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.saldo.payment.gateway.PageRequested.Item;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.simulator.Settings;
import io.saldo.simulator.Simulator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The simulator in this process, over real HTTP, and a merchant that keeps the callbacks it gets. */
public final class Companies implements AutoCloseable {

    public static final Path SECRETS = Path.of("../deploy/local-stack/gateway-secrets");
    public static final Duration LIMIT = Duration.ofSeconds(10);

    public final List<RawCallback> callbacks = new CopyOnWriteArrayList<>();
    public final Vertx vertx = Vertx.vertx();
    public final CallGateway calls = new CallGateway(vertx, Optional.empty());
    public final GatewaySecrets secrets = new GatewaySecrets(Map.of(), Optional.of(SECRETS), true);
    private final HttpServer merchant;
    private final int port = freePort();
    private final Simulator simulator;
    private final HttpClient client = HttpClient.newHttpClient();

    public Companies() {
        try {
            merchant = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        merchant.createContext("/", this::keep);
        merchant.start();
        simulator = start(port, config().callbackUrl());
    }

    /** The simulator, on that port, calling that merchant. */
    public static Simulator start(int port, String callbackUrl) {
        return Simulator.start(Settings.from(Map.of(
                "SALDO_SIMULATOR_PORT",
                Integer.toString(port),
                "SALDO_CALLBACK_URL",
                callbackUrl,
                "SALDO_RETRY_SCALE",
                "0.0005")));
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GatewayConfig config() {
        return new Given("http://localhost:" + merchant.getAddress().getPort() + "/callbacks/");
    }

    public GatewayAccount account(String kind) {
        return new GatewayAccount(
                kind, kind, "D0010", "http://localhost:" + port + "/" + kind, Optional.empty(), 60, "webview");
    }

    public static PageRequested order(String id, String amount, CurrencyUnit currency) {
        Money total = Money.parse(amount, currency);
        return new PageRequested(
                id,
                total,
                List.of(new Item("CREDIT", "Credit", total)),
                "Billing account 1",
                "Budi Santoso",
                "budi@example.com",
                Optional.of("http://localhost:8080/return"));
    }

    public static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }

    public HttpResponse<String> control(String method, String path, JsonObject body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/control/" + path))
                .method(method, BodyPublishers.ofString(body.encode()))
                .build();
        return send(request);
    }

    /** The payer's way: the form of the page. */
    public HttpResponse<String> press(String pageUrl, String button) {
        return send(HttpRequest.newBuilder(URI.create(pageUrl + "/" + button))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody())
                .build());
    }

    public JsonObject order(String kind, String id) {
        return new JsonObject(
                control("GET", kind + "/orders/" + id, new JsonObject()).body());
    }

    public int opened(String kind) {
        return new JsonArray(control("GET", kind + "/orders", new JsonObject()).body()).size();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void awaitThat(Callable<Boolean> condition) {
        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(LIMIT).until(condition);
    }

    public List<RawCallback> awaitCallbacks(int count) {
        Awaitility.await().pollInterval(Duration.ofMillis(5)).atMost(LIMIT).until(() -> callbacks.size() >= count);
        return callbacks;
    }

    private void keep(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        callbacks.add(new RawCallback(
                exchange.getRequestHeaders().entrySet().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT),
                                header -> String.join(" ", header.getValue()))),
                body));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    @Override
    public void close() {
        merchant.stop(0);
        simulator.close();
        client.shutdownNow();
        vertx.closeAndAwait();
    }

    private record Given(String callbackUrl) implements GatewayConfig {
        @Override
        public boolean seedGeneric() {
            return false;
        }

        @Override
        public String genericUrl() {
            return "";
        }

        @Override
        public Optional<String> simulatorUrl() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> proxy() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> secretsDir() {
            return Optional.of(SECRETS);
        }

        @Override
        public Optional<Set<String>> believed() {
            return Optional.empty();
        }

        @Override
        public Optional<String> testCertificatesFrom() {
            return Optional.of("localhost");
        }

        @Override
        public Optional<Path> authoritiesFile() {
            return Optional.empty();
        }

        @Override
        public Map<String, Secrets> accounts() {
            return Map.of();
        }
    }
}
