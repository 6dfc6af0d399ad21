package io.saldo.simulator.generic;

import io.saldo.simulator.Names;
import io.saldo.simulator.delivery.Courier;
import io.saldo.simulator.delivery.Letter;
import io.saldo.simulator.saved.Method;
import io.saldo.simulator.signature.WebhookSignature;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells merchants what has happened, as the behaviour of the order says: late, twice, forged, or not at all. */
final class Callbacks {

    /** A secret that no merchant knows. */
    private static final WebhookSignature FORGED =
            new WebhookSignature(List.of("whsec_Zm9yZ2VkIHNpZ25hdHVyZSBvZiBub2JvZHkh"));

    private final Courier courier;
    private final WebhookSignature signature;

    Callbacks(Courier courier, WebhookSignature signature) {
        this.courier = courier;
        this.signature = signature;
    }

    void tellPaid(Order order, List<Payment> payments, Behaviour behaviour) {
        List<Letter> letters = new ArrayList<>();
        for (Payment payment : payments) {
            letters.add(letter(order, "payment.paid", order.paid(payment), behaviour));
        }
        switch (behaviour.pending()) {
            case NONE -> {}
            case BEFORE -> letters.addFirst(pending(order, behaviour));
            case AFTER -> letters.addLast(pending(order, behaviour));
        }
        send(letters, behaviour);
    }

    private Letter pending(Order order, Behaviour behaviour) {
        return letter(order, "payment.pending", order.asked(), behaviour);
    }

    /** Tells of an end without money: {@code failed} or {@code expired}. */
    void tellUnpaid(Order order, Behaviour behaviour) {
        send(List.of(letter(order, "payment." + order.state().word(), order.asked(), behaviour)), behaviour);
    }

    void tellRefunded(Order order, Refund refund, Behaviour behaviour) {
        JsonObject data = refund.toJson().put("merchantOrderId", order.id());
        send(List.of(letter(order, "payment.refunded", data, behaviour)), behaviour);
    }

    /** Tells that a method has been handed over, or will not be. */
    void tellMethod(Method method) {
        String type = method.state() == Method.State.ACTIVE ? "method.saved" : "method.failed";
        JsonObject data = new JsonObject().put("methodId", method.methodId());
        courier.send(
                List.of(letter(
                        method.methodId(), type, data, method.callbackUrl().orElseThrow(), signature)),
                1,
                Duration.ZERO);
    }

    private void send(List<Letter> letters, Behaviour behaviour) {
        if (behaviour.lost()) {
            letters.forEach(courier::lose);
        } else {
            courier.send(letters, behaviour.copies(), Duration.ofMillis(behaviour.delayMillis()));
        }
    }

    private Letter letter(Order order, String type, JsonObject data, Behaviour behaviour) {
        WebhookSignature by = behaviour.signature() == Behaviour.Signature.WRONG ? FORGED : signature;
        return letter(order.id(), type, data, order.inquiry().callbackUrl(), by);
    }

    private static Letter letter(String about, String type, JsonObject data, URI url, WebhookSignature by) {
        String id = Names.messageId();
        Buffer body = new JsonObject().put("type", type).put("data", data).toBuffer();
        return new Letter(id, about, type, url, body, at -> {
            Map<String, String> headers = new HashMap<>(by.headers(id, at, body.getBytes()));
            headers.put("content-type", "application/json");
            return headers;
        });
    }
}
