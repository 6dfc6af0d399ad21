package io.saldo.stack.launcher;

import java.util.List;

/** What a launcher says about its processes. */
public record StackView(State state, List<PartView> parts) {

    /** How far the stack is. */
    public enum State {
        STARTING,
        READY,
        STOPPING
    }

    /** One process; {@code startMillis} is how long it took until it was ready. */
    public record PartView(String name, String address, long pid, boolean alive, long startMillis) {}

    public boolean isHealthy() {
        return state == State.READY && parts.stream().allMatch(PartView::alive);
    }
}
