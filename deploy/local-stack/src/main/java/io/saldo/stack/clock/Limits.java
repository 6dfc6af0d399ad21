package io.saldo.stack.clock;

import java.time.Duration;

/**
 * How long the conductor waits: without any change before it gives up, for the answer to a request before it answers
 * 202, and between two looks at services that are busy.
 */
public record Limits(Duration noProgress, Duration answer, Duration pause) {

    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofMillis(15));
}
