package io.saldo.simulator.deal;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An order of a merchant at one company, with the money that came for it. */
public final class Deal {

    private final String id;
    private final Terms terms;
    private final Instant expiresAt;
    private final String transactionId;
    private final List<Payment> payments = new ArrayList<>();
    private Stage stage = Stage.PENDING;
    private final Set<Stage> past = EnumSet.noneOf(Stage.class);
    private final List<Refund> refunds = new ArrayList<>();
    private long inquiries;
    private long refundCalls;

    Deal(String id, Terms terms, Instant expiresAt, String transactionId) {
        this.id = id;
        this.terms = terms;
        this.expiresAt = expiresAt;
        this.transactionId = transactionId;
    }

    /** The company's id. */
    public String id() {
        return id;
    }

    public Terms terms() {
        return terms;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Stage stage() {
        return stage;
    }

    public List<Payment> payments() {
        return List.copyOf(payments);
    }

    /** Whether a payer has chosen a method or anything else has happened. */
    public boolean isTouched() {
        return !past.isEmpty();
    }

    public boolean hasBeen(Stage earlier) {
        return past.contains(earlier);
    }

    /** The money that a message is about: what came, or what was asked for. */
    public Payment latest() {
        return payments.isEmpty() ? asked() : payments.getLast();
    }

    /** The transaction that the payer's first money will have. */
    public Payment asked() {
        return new Payment(transactionId, terms.money(), expiresAt);
    }

    void become(Stage next) {
        past.add(next);
        stage = next;
    }

    void add(Payment payment) {
        payments.add(payment);
        become(Stage.PAID);
    }

    void add(Refund refund) {
        refunds.add(refund);
    }

    public List<Refund> refunds() {
        return List.copyOf(refunds);
    }

    public Optional<Refund> refund(String key) {
        return refunds.stream().filter(refund -> refund.key().equals(key)).findFirst();
    }

    public Optional<Payment> payment(String transaction) {
        return payments.stream()
                .filter(payment -> payment.transactionId().equals(transaction))
                .findFirst();
    }

    /** What has gone back of a transaction, or is on its way. */
    public BigDecimal refunded(String transaction) {
        return refunds.stream()
                .filter(refund -> refund.transactionId().equals(transaction))
                .filter(refund -> refund.state() != Refund.State.FAILED)
                .map(refund -> refund.money().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean hasLeft(String transaction, Money wanted) {
        return payment(transaction)
                .filter(payment -> payment.money().currency().equals(wanted.currency()))
                .filter(payment -> refunded(transaction)
                                .add(wanted.value())
                                .compareTo(payment.money().value())
                        <= 0)
                .isPresent();
    }

    long countRefundCall() {
        return ++refundCalls;
    }

    long countInquiry() {
        return ++inquiries;
    }

    JsonObject toJson() {
        JsonArray money = new JsonArray();
        payments.forEach(payment -> money.add(new JsonObject()
                .put("transactionId", payment.transactionId())
                .put("amount", payment.money().plain())
                .put("currency", payment.money().currency())
                .put("at", payment.at().toString())));
        JsonArray back = new JsonArray();
        refunds.forEach(refund -> back.add(refund.toJson()));
        return new JsonObject()
                .put("id", id)
                .put("merchantOrderId", terms.merchantOrderId())
                .put("amount", terms.money().plain())
                .put("currency", terms.money().currency())
                .put("stage", stage.name())
                .put("expiresAt", expiresAt.toString())
                .put("payments", money)
                .put("refunds", back);
    }
}
