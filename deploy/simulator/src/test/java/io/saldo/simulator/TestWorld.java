package io.saldo.simulator;

import io.saldo.simulator.signature.WebhookSignature;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The simulator on a free port and a merchant beside it. */
public final class TestWorld implements AutoCloseable {

    public static final String ORDER = "pay-0r5k3mzq8d1v2x4y";

    private final Settings settings = Settings.from(Map.of("SALDO_SIMULATOR_PORT", "0", "SALDO_RETRY_SCALE", "0.0005"));
    private final Simulator simulator = Simulator.start(settings);
    private final TestShop shop = new TestShop(settings.genericSignature());
    private final HttpClient client = HttpClient.newHttpClient();

    public TestShop shop() {
        return shop;
    }

    public WebhookSignature signature() {
        return settings.genericSignature();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simulator.port() + path))
                .timeout(Duration.ofSeconds(10));
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

    /** A POST of the merchant, signed now. */
    public HttpRequest.Builder signed(String path, JsonObject body) {
        HttpRequest.Builder request =
                request(path).POST(BodyPublishers.ofByteArray(body.toBuffer().getBytes()));
        signature()
                .headers("msg_inquiry", Instant.now(), body.toBuffer().getBytes())
                .forEach(request::header);
        return request;
    }

    public JsonObject inquiry(String order) {
        return new JsonObject()
                .put("merchantCode", "SALDO")
                .put("merchantOrderId", order)
                .put("amount", "55500")
                .put("currency", "IDR")
                .put("description", "Top-up")
                .put("customer", new JsonObject().put("name", "Budi"))
                .put("returnUrl", "http://localhost:8080/accounts/1000/top-ups")
                .put("callbackUrl", shop.callbackUrl())
                .put("expiryMinutes", 60);
    }

    /** Opens an order as a merchant does; the answer to the inquiry. */
    public JsonObject open(String order) {
        return new JsonObject(send(signed("/generic/payments", inquiry(order))).body());
    }

    public JsonObject get(String path) {
        return new JsonObject(send(request(path)).body());
    }

    public JsonObject status(String order) {
        return get("/generic/payments/" + order);
    }

    public JsonArray deliveries(String order) {
        return get("/control/generic/payments/" + order).getJsonArray("deliveries");
    }

    public HttpResponse<String> control(String method, String path, JsonObject body) {
        return send(request("/control/generic" + path).method(method, BodyPublishers.ofString(body.encode())));
    }

    public HttpResponse<String> pay(String order, JsonObject behaviour) {
        return control("POST", "/payments/" + order + "/pay", behaviour);
    }

    @Override
    public void close() {
        client.shutdownNow();
        simulator.close();
        shop.close();
    }
}
