package io.saldo.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are sent. */
@ConfigMapping(prefix = "saldo.webhook")
public interface WebhookConfig {

    /** Only for a local stack: lets http, loopback and private addresses pass. */
    @WithDefault("false")
    boolean privateAddresses();

    /** Deliveries on their way at once, one to an endpoint at most. */
    @WithDefault("32")
    int parallel();

    /** How long a taken delivery stays with the instance that took it; well above the timeout. */
    @WithDefault("2m")
    Duration lease();

    /** How long an endpoint may take from the look-up of its name to the end of its answer. */
    @WithDefault("10s")
    Duration timeout();

    /** How often is looked for deliveries that nobody rang for: retries, and what another instance has left. */
    @WithDefault("1s")
    Duration poll();
}
