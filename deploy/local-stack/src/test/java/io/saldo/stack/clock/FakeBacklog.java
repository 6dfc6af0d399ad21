package io.saldo.stack.clock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Kafka as the test tells it: levels in turn, the last one for good. */
final class FakeBacklog implements Backlog {

    private final Deque<Level> levels = new ArrayDeque<>();
    private int asked;

    FakeBacklog(Level... levels) {
        this.levels.addAll(List.of(levels));
    }

    static FakeBacklog empty() {
        return new FakeBacklog(new Level(List.of(), 0));
    }

    @Override
    public synchronized Level level() {
        asked++;
        return levels.size() > 1 ? levels.removeFirst() : levels.getFirst();
    }

    synchronized int asked() {
        return asked;
    }
}
