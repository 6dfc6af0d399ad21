package io.saldo.notification.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.net.NetClientOptions;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The connections to the mail server. The client that Quarkus makes lets one on which the server says nothing wait for
 * ever: after a pool full of them no mail is sent any more, though the server is back. Here silence closes it.
 */
@Singleton
class SmtpGateway {

    /** So that connections that are about to be closed keep no other mail waiting. */
    private static final int POOL_FOR_EACH_IN_PARALLEL = 4;

    private static final int POOL_CLEANER_SECONDS = 10;

    /** Shorter than the server may take for a mail: what was never connected was never taken. */
    private static final int CONNECT_MILLIS = 10_000;

    private final MailClient client;
    private final String from;

    SmtpGateway(
            Vertx vertx,
            MailConfig config,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "quarkus.mailer.host") String host,
            @ConfigProperty(name = "quarkus.mailer.port") int port,
            @ConfigProperty(name = "quarkus.mailer.start-tls", defaultValue = "OPTIONAL") String startTls,
            @ConfigProperty(name = "quarkus.mailer.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.mailer.password") Optional<String> password) {
        this.from = from;
        var server = new io.vertx.ext.mail.MailConfig(host, port)
                .setStarttls(StartTLSOptions.valueOf(startTls.toUpperCase(Locale.ROOT)))
                .setLogin(user.isPresent() ? LoginOption.REQUIRED : LoginOption.NONE)
                .setMaxPoolSize(POOL_FOR_EACH_IN_PARALLEL * config.parallel())
                .setPoolCleanerPeriod(POOL_CLEANER_SECONDS)
                .setPoolCleanerPeriodUnit(TimeUnit.SECONDS);
        user.ifPresent(server::setUsername);
        password.ifPresent(server::setPassword);
        int silence = Math.toIntExact(config.timeout().toMillis());
        NetClientOptions connections = server;
        connections
                .setConnectTimeout(Math.min(silence, CONNECT_MILLIS))
                .setIdleTimeout(silence)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setHostnameVerificationAlgorithm("HTTPS");
        this.client = MailClient.create(vertx, server);
    }

    Uni<Void> take(MailMessage mail) {
        return client.sendMail(mail.setFrom(from)).replaceWithVoid();
    }

    @PreDestroy
    void close() {
        client.closeAndForget();
    }
}
