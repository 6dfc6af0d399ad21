package io.saldo.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox relay. */
@ConfigMapping(prefix = "saldo.outbox")
public interface RelayConfig {

    /** Whether this process sends; off only in tests of the rows themselves. */
    @WithDefault("true")
    boolean relay();

    /**
     * Whether account is kept of what was appended and sent, so that {@link OutboxCheck} finds rows that somebody took out;
     * costs a small write with each append and each batch.
     */
    @WithDefault("false")
    boolean accounted();

    /** Most rows of one lane in one transaction. A larger batch holds the lane longer when the broker is slow. */
    @WithDefault("500")
    int batch();

    /** Longest pause between two looks at the table when nothing rings, so the delay after a lost ring. */
    @WithDefault("200ms")
    Duration poll();

    /** Pause of a lane after a failed send; doubled with each further failure up to {@link #maxBackoff}. */
    @WithDefault("200ms")
    Duration backoff();

    /** Longest pause of a lane after failures. */
    @WithDefault("15s")
    Duration maxBackoff();

    /** How long a send may take before it counts as failed; the transaction is open meanwhile. */
    @WithDefault("10s")
    Duration deliveryTimeout();
}
