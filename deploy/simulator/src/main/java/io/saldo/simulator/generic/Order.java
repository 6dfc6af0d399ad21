package io.saldo.simulator.generic;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A merchant's order at this company, with the money that came for it and went back. */
final class Order {

    enum State {
        PENDING,
        PAID,
        FAILED,
        EXPIRED,
        REFUNDED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Inquiry inquiry;
    private final String reference;
    private final Instant expiresAt;
    private final List<Payment> payments = new ArrayList<>();
    private final Map<String, Refund> refunds = new LinkedHashMap<>();
    private State state = State.PENDING;
    private long inquiries;
    private long refundCalls;

    Order(Inquiry inquiry, String reference, Instant expiresAt) {
        this.inquiry = inquiry;
        this.reference = reference;
        this.expiresAt = expiresAt;
    }

    String id() {
        return inquiry.merchantOrderId();
    }

    Inquiry inquiry() {
        return inquiry;
    }

    String reference() {
        return reference;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    State state() {
        return state;
    }

    boolean isPaid() {
        return !payments.isEmpty();
    }

    void become(State next) {
        state = next;
    }

    void pay(Payment payment) {
        payments.add(payment);
        state = State.PAID;
    }

    Optional<Payment> payment(String ofReference) {
        return payments.stream()
                .filter(payment -> payment.reference().equals(ofReference))
                .findFirst();
    }

    Optional<Refund> refund(String refundKey) {
        return Optional.ofNullable(refunds.get(refundKey));
    }

    /** Adds a refund, or puts it in the place of what it was before. */
    void put(Refund refund) {
        refunds.put(refund.refundKey(), refund);
        if (isAllBack()) {
            state = State.REFUNDED;
        }
    }

    private boolean isAllBack() {
        boolean done = refunds.values().stream().allMatch(refund -> refund.state() != Refund.State.PENDING);
        return done && payments.stream().allMatch(payment -> left(payment).signum() == 0);
    }

    /** Whether so much of the payment can go back. */
    boolean hasLeft(Payment payment, Amount amount) {
        return payment.amount().currency().equals(amount.currency())
                && left(payment).compareTo(amount.value()) >= 0;
    }

    /** What of a payment has neither gone back nor is on its way. */
    private BigDecimal left(Payment payment) {
        return refunds.values().stream()
                .filter(refund -> refund.reference().equals(payment.reference()))
                .filter(refund -> refund.state() != Refund.State.FAILED)
                .map(refund -> refund.amount().value())
                .reduce(payment.amount().value(), BigDecimal::subtract);
    }

    /** Counts an inquiry; the number of this one, from 1. */
    long countInquiry() {
        return ++inquiries;
    }

    /** Counts a refund call; the number of this one, from 1. */
    long countRefundCall() {
        return ++refundCalls;
    }

    /** The data of callbacks before any money has come: what was asked for. */
    JsonObject asked() {
        return data(reference, inquiry.amount());
    }

    /** The data of a callback about that money. */
    JsonObject paid(Payment payment) {
        return data(payment.reference(), payment.amount())
                .put("paidAt", payment.paidAt().toString())
                .put("method", payment.method());
    }

    private JsonObject data(String ofReference, Amount amount) {
        return new JsonObject()
                .put("merchantOrderId", id())
                .put("reference", ofReference)
                .put("amount", amount.text())
                .put("currency", amount.currency());
    }

    /** The data of the callback, and where the order stands. */
    JsonObject status() {
        JsonObject data = payments.isEmpty() ? asked() : paid(payments.getFirst());
        return data.put("status", state.word())
                .put("expiresAt", expiresAt.toString())
                .put("transactions", list(payments.stream().map(this::paid).toList()))
                .put(
                        "refunds",
                        list(refunds.values().stream().map(Refund::toJson).toList()));
    }

    private static JsonArray list(Collection<JsonObject> objects) {
        return new JsonArray(List.copyOf(objects));
    }
}
