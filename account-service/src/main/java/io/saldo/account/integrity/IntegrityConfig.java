package io.saldo.account.integrity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the watch over the books. */
@ConfigMapping(prefix = "saldo.integrity")
public interface IntegrityConfig {

    /**
     * Pause between two rounds. A difference in a book that was written lately is found within the next round, unless more
     * than {@link #leastBatch} were; then in its turn.
     */
    @WithDefault("2s")
    Duration interval();

    /** Within which time every book comes round, as far as the batches allow; longer makes the check cheaper and later. */
    @WithDefault("30s")
    Duration cycle();

    /** Fewest books of a round. */
    @WithDefault("200")
    int leastBatch();

    /** Most books of a round; more keep one transaction open for longer than is good. */
    @WithDefault("5000")
    int mostBatch();
}
