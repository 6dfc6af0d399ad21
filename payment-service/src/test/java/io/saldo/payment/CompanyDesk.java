package io.saldo.payment;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What the company does beside taking payments: refunds, saved methods and their charges, each once under its key. */
public final class CompanyDesk {

    public final Map<String, JsonObject> refunds = new ConcurrentHashMap<>();
    public final Map<String, JsonObject> methods = new ConcurrentHashMap<>();
    public final AtomicInteger refundCalls = new AtomicInteger();

    /** So many calls for refunds and charges get no answer, after the work is done. */
    public final AtomicInteger lostAnswers = new AtomicInteger();

    /** Turns charges and refunds away, and does no work. */
    public final AtomicBoolean away = new AtomicBoolean();

    /** What the next charges come to; paid when nothing is left. */
    public final Queue<String> declines = new ConcurrentLinkedQueue<>();

    public volatile String refundStatus = "done";

    private final Map<String, JsonObject> orders;

    CompanyDesk(Map<String, JsonObject> orders) {
        this.orders = orders;
    }

    /** The holder hands the method over. */
    public void handOver(String methodId, String kind, String label) {
        Objects.requireNonNull(methods.get(methodId))
                .put("status", "active")
                .put("token", "tok-" + methodId)
                .put("kind", kind)
                .put("label", label);
        Company.callback("method.saved", new JsonObject().put("methodId", methodId));
    }

    boolean knows(HttpExchange call) {
        String path = call.getRequestURI().getPath();
        return path.contains("/refunds") || path.startsWith("/payments/methods") || path.equals("/payments/charges");
    }

    void answer(HttpExchange call, byte[] body) throws IOException {
        String path = call.getRequestURI().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        JsonObject given =
                body.length == 0 ? new JsonObject() : new JsonObject(new String(body, StandardCharsets.UTF_8));
        if (call.getRequestMethod().equals("GET")) {
            JsonObject found = (path.contains("/refunds/") ? refunds : methods).get(last);
            Company.send(call, found == null ? 404 : 200, found == null ? new JsonObject() : found);
        } else if (away.get() && !last.equals("methods")) {
            Company.send(call, 500, new JsonObject());
        } else if (last.equals("refunds")) {
            refund(call, given);
        } else if (last.equals("methods")) {
            String id = given.getString("methodId");
            methods.putIfAbsent(id, new JsonObject().put("methodId", id).put("status", "pending"));
            Company.send(
                    call,
                    200,
                    new JsonObject()
                            .put("setupUrl", "http://localhost/setup/" + id)
                            .put("reference", "set-" + id));
        } else {
            JsonObject charged = charge(given);
            boolean lost = isLost();
            Company.send(call, lost ? 500 : 200, lost ? new JsonObject() : charged);
        }
    }

    private void refund(HttpExchange call, JsonObject given) throws IOException {
        refundCalls.incrementAndGet();
        JsonObject refund = refunds.computeIfAbsent(
                given.getString("refundKey"),
                key -> given.copy().put("refundReference", "r-" + key).put("status", refundStatus));
        boolean lost = isLost();
        Company.send(call, lost ? 500 : 200, lost ? new JsonObject() : refund);
    }

    private boolean isLost() {
        return lostAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** Whether a charge for that amount has been carried out here. */
    public boolean hasCharged(String amount) {
        return orders.values().stream()
                .anyMatch(order -> order.getString("reference", "").startsWith("chg-")
                        && amount.equals(order.getString("amount")));
    }

    private JsonObject charge(JsonObject given) {
        return orders.computeIfAbsent(given.getString("merchantOrderId"), id -> {
            String decline = declines.poll();
            JsonObject order = given.copy()
                    .put("reference", "chg-" + id)
                    .put("status", decline == null ? "paid" : "failed")
                    .put("transactions", new JsonArray());
            return decline == null ? order : order.put("code", decline);
        });
    }
}
