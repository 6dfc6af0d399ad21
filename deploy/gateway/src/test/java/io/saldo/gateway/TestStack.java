package io.saldo.gateway;

import io.saldo.gateway.route.Service;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The gateway on a free port, four services, the conductor and a realm behind it. */
public final class TestStack implements AutoCloseable {

    public static final String ACCOUNT = "/api/v1/billing-accounts/1000123456789017";

    private final Vertx vertx = Vertx.vertx();
    private final Map<Service, TestService> services = new EnumMap<>(Service.class);
    private final HttpClient client = HttpClient.newHttpClient();
    private final TestKey key = TestKey.rsa("first");
    private final TestRealm realm = new TestRealm(key);
    private final Gateway gateway;

    /** Settings by name and value, in turn. */
    public TestStack(String... settings) {
        Map<String, String> env = new HashMap<>();
        for (Service service : Service.values()) {
            services.put(service, new TestService(vertx, service.key()));
            env.put("SALDO_" + service.name() + "_URL", service(service).url());
        }
        env.put("SALDO_GATEWAY_PORT", "0");
        env.put("SALDO_GATEWAY_EVENT_LOOPS", "1");
        env.put("SALDO_OPENAPI_DIR", "src/test/resources/openapi");
        env.put("SALDO_JWKS_URL", realm.keysUrl());
        for (int i = 0; i < settings.length; i += 2) {
            env.put(settings[i], settings[i + 1]);
        }
        gateway = Gateway.start(Settings.from(env));
        Await.until(() -> get("/health", "").statusCode() == 200);
    }

    public TestService service(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    public TestKey key() {
        return key;
    }

    public TestRealm realm() {
        return realm;
    }

    public Vertx vertx() {
        return vertx;
    }

    public int port() {
        return gateway.port();
    }

    public String token() {
        return key.sign(claims());
    }

    public static JsonObject claims() {
        long now = System.currentTimeMillis() / 1000;
        return new JsonObject()
                .put("iss", TestRealm.ISSUER)
                .put("aud", "saldo-api")
                .put("sub", "budi")
                .put("iat", now)
                .put("exp", now + 300);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(10));
    }

    public HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + token());
    }

    public HttpResponse<String> get(String path, String token) {
        HttpRequest.Builder request = request(path);
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpClient client() {
        return client;
    }

    /** Sends bytes as they are and reads until the gateway closes or pauses for a while. */
    public String raw(String bytes) {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder answer = new StringBuilder();
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            try {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
            } catch (java.net.SocketTimeoutException e) {
                answer.append("[still open]");
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        gateway.close();
        client.shutdownNow();
        services.values().forEach(TestService::close);
        realm.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
