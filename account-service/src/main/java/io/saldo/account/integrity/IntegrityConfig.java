package io.saldo.account.integrity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the watch over the books. */
@ConfigMapping(prefix = "saldo.integrity")
public interface IntegrityConfig {

    /** Pause between two rounds. A difference in a book that was written lately is found within the next round. */
    @WithDefault("5s")
    Duration interval();

    /** Most accounts of the rotating sweep in one round: with n accounts all are checked every n / batch rounds. */
    @WithDefault("500")
    int batch();
}
