package io.saldo.payment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A payment company of the generic interface, as small as tests need it: orders, their money, and callbacks. */
public final class Company implements AutoCloseable {

    public static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    public static final String OTHER_SECRET = "whsec_b3RoZXIgc2VjcmV0IG9mIGFub3RoZXIgYWNjb3VudA==";

    public final AtomicInteger failures = new AtomicInteger();
    public final AtomicInteger inquiries = new AtomicInteger();
    public volatile String pages = "http://localhost/pay/";
    private final Map<String, JsonObject> orders = new ConcurrentHashMap<>();
    public final CompanyDesk desk = new CompanyDesk(orders);
    private final HttpServer server;

    public Company() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/payments", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/payments";
    }

    /** Money comes for an order, without a word about it; gives its transaction id. */
    public String receive(String order, String amount, String currency) {
        String reference = "gen-" + UUID.randomUUID();
        order(order).put("status", "paid").getJsonArray("transactions").add(data(order, reference, amount, currency));
        return reference;
    }

    public void end(String order, String status) {
        order(order).put("status", status);
    }

    public JsonObject order(String order) {
        return Objects.requireNonNull(orders.get(order));
    }

    public static JsonObject data(String order, String reference, String amount, String currency) {
        return new JsonObject()
                .put("merchantOrderId", order)
                .put("reference", reference)
                .put("amount", amount)
                .put("currency", currency)
                .put("paidAt", "2026-10-05T03:11:58Z")
                .put("method", "va");
    }

    /** Calls back, well signed and now; gives the HTTP status. */
    public static int callback(String type, JsonObject data) {
        return callback("generic", SECRET, "evt_" + UUID.randomUUID(), Instant.now(), message(type, data));
    }

    public static byte[] message(String type, JsonObject data) {
        return new JsonObject().put("type", type).put("data", data).toBuffer().getBytes();
    }

    public static int callback(String account, String secret, String id, Instant at, byte[] body) {
        String timestamp = Long.toString(at.getEpochSecond());
        return RestAssured.given()
                .contentType("application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", "v1," + sign(secret, id + '.' + timestamp + '.', body))
                .body(body)
                .post("/callbacks/" + account)
                .statusCode();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        String id = call.getRequestHeaders().getFirst("webhook-id");
        String signed = id + '.' + call.getRequestHeaders().getFirst("webhook-timestamp") + '.';
        boolean proved = ("v1," + sign(SECRET, signed, body))
                .equals(call.getRequestHeaders().getFirst("webhook-signature"));
        if (!proved) {
            send(call, 401, new JsonObject());
        } else if (desk.knows(call)) {
            desk.answer(call, body);
        } else if (call.getRequestMethod().equals("POST")) {
            inquire(call, new JsonObject(new String(body, StandardCharsets.UTF_8)));
        } else {
            String path = call.getRequestURI().getPath();
            JsonObject order = orders.get(path.substring(path.lastIndexOf('/') + 1));
            send(call, order == null ? 404 : 200, order == null ? new JsonObject() : order);
        }
    }

    private void inquire(HttpExchange call, JsonObject wanted) throws IOException {
        inquiries.incrementAndGet();
        String order = wanted.getString("merchantOrderId");
        JsonObject kept = orders.computeIfAbsent(order, key -> wanted.copy()
                .put("reference", "gen-" + key)
                .put("status", "pending")
                .put("transactions", new JsonArray()));
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(call, 500, new JsonObject());
            return;
        }
        send(
                call,
                200,
                new JsonObject()
                        .put("paymentUrl", pages + order)
                        .put("reference", kept.getString("reference"))
                        .put("expiresAt", Instant.now().plusSeconds(3600).toString()));
    }

    static void send(HttpExchange call, int status, JsonObject body) throws IOException {
        byte[] bytes = body.toBuffer().getBytes();
        call.getResponseHeaders().add("content-type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private static String sign(String secret, String head, byte[] body) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
