package io.saldo.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails take documents with them. */
@ConfigMapping(prefix = "saldo.document")
interface DocumentConfig {

    /** So long a mail waits for its document, on real time; then it goes with the link to the console alone. */
    @WithDefault("2m")
    Duration patience();
}
