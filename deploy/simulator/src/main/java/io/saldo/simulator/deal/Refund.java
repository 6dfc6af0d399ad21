package io.saldo.simulator.deal;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Locale;

/** Money that goes back to a payer, under the merchant's key for it; PENDING until the bank has said something. */
public final class Refund {

    /** How it stands. */
    public enum State {
        PENDING,
        DONE,
        FAILED
    }

    private final String id;
    private final String key;
    private final String transactionId;
    private final Money money;
    private final Instant at;
    private State state = State.PENDING;

    Refund(String id, String key, String transactionId, Money money, Instant at) {
        this.id = id;
        this.key = key;
        this.transactionId = transactionId;
        this.money = money;
        this.at = at;
    }

    /** The company's id. */
    public String id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String transactionId() {
        return transactionId;
    }

    public Money money() {
        return money;
    }

    public Instant at() {
        return at;
    }

    public State state() {
        return state;
    }

    /** The one of the words that belongs to its state, in their order. */
    public String word(String pending, String done, String failed) {
        return switch (state) {
            case PENDING -> pending;
            case DONE -> done;
            case FAILED -> failed;
        };
    }

    void become(State next) {
        state = next;
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("id", id)
                .put("key", key)
                .put("transactionId", transactionId)
                .put("amount", money.plain())
                .put("currency", money.currency())
                .put("state", state.name().toLowerCase(Locale.ROOT));
    }
}
