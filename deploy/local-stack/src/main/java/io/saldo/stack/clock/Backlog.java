package io.saldo.stack.clock;

import java.util.List;

/** What is written to Kafka and not yet consumed. */
public interface Backlog {

    Level level();

    /** Sentences on who is behind; {@code written} grows with every record written to a topic that somebody reads. */
    record Level(List<String> behind, long written) {}
}
