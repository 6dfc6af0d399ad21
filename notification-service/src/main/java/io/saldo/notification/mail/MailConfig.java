package io.saldo.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are sent. */
@ConfigMapping(prefix = "saldo.mail")
public interface MailConfig {

    /** The right side of every Message-ID; the same on all instances, or a repeated send is not recognised. */
    @WithDefault("saldo.example")
    String domain();

    /** Mails taken at a time. */
    @WithDefault("8")
    int batch();

    /** Mails on their way to the server at a time; so many at most are sent twice when this process dies. */
    @WithDefault("4")
    int parallel();

    /** So long a mail is tried, on real time; then it is parked as FAILED, and an operator may have it tried again. */
    @WithDefault("120h")
    Duration patience();

    /** How long a taken mail stays with the instance that took it; after that another one sends it. */
    @WithDefault("3m")
    Duration lease();

    /**
     * How long the mail server may take for one mail; well below the lease divided by the batch, times the mails in
     * parallel. A server that takes a mail and says so later gets it again each time, so it is not short.
     */
    @WithDefault("60s")
    Duration timeout();

    /** How often is looked for mails that nobody rang for: retries, and what another instance has left. */
    @WithDefault("1s")
    Duration poll();
}
