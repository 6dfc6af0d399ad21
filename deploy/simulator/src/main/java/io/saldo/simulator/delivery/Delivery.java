package io.saldo.simulator.delivery;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What has become of one letter. */
public final class Delivery {

    /** Waiting for an attempt, taken, given up after the last attempt, or never sent on purpose. */
    public enum State {
        WAITING,
        TAKEN,
        GIVEN_UP,
        LOST
    }

    private final Letter letter;
    private final List<Attempt> attempts = new ArrayList<>();
    private State state;

    Delivery(Letter letter, State state) {
        this.letter = letter;
        this.state = state;
    }

    Letter letter() {
        return letter;
    }

    int attempts() {
        return attempts.size();
    }

    void add(Attempt attempt, boolean last) {
        attempts.add(attempt);
        if (attempt.taken()) {
            state = State.TAKEN;
        } else if (last) {
            state = State.GIVEN_UP;
        }
    }

    State state() {
        return state;
    }

    JsonObject toJson() {
        JsonArray tries = new JsonArray();
        attempts.forEach(attempt -> tries.add(attempt.toJson()));
        return new JsonObject()
                .put("id", letter.id())
                .put("merchantOrderId", letter.order())
                .put("type", letter.type())
                .put("url", letter.url().toString())
                .put("state", state.name())
                .put("body", letter.body().toString())
                .put("attempts", tries);
    }
}
