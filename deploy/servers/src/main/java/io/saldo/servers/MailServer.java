package io.saldo.servers;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A mail server that takes every mail and delivers none: it keeps them in memory, to be read through its REST API. */
public final class MailServer implements AutoCloseable {

    private static final Duration READY_LIMIT = Duration.ofSeconds(60);
    private static final List<String> JVM =
            List.of("-Xms16m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Settings settings;
    private final ServerProcess process;

    private MailServer(Settings settings, ServerProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** {@code jar} is GreenMail's standalone jar. */
    public record Settings(Path jar, int smtpPort, int apiPort, Path log, Lifetime lifetime) {

        public Settings {
            jar = jar.toAbsolutePath();
            log = log.toAbsolutePath();
        }
    }

    /** Returns when it takes mail. */
    public static MailServer start(Settings settings) {
        List<String> command = new ArrayList<>(List.of(JavaHome.java()));
        command.addAll(JVM);
        command.addAll(List.of(
                "-Dgreenmail.smtp.hostname=127.0.0.1",
                "-Dgreenmail.smtp.port=" + settings.smtpPort(),
                "-Dgreenmail.auth.disabled",
                "-Dgreenmail.api.hostname=127.0.0.1",
                "-Dgreenmail.api.port=" + settings.apiPort(),
                "-jar",
                settings.jar().toString()));
        ServerProcess process = ServerProcess.start(
                "mail server", command, Map.of(), JavaHome.path(), settings.log(), settings.lifetime());
        // The API is the last that it opens.
        process.awaitReady(READY_LIMIT, () -> TcpPort.answers(settings.apiPort()));
        return new MailServer(settings, process);
    }

    public int smtpPort() {
        return settings.smtpPort();
    }

    /** GreenMail's REST API: {@code /api/user}, {@code /api/user/{mail}/messages/INBOX}. */
    public URI api() {
        return URI.create("http://127.0.0.1:" + settings.apiPort());
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
