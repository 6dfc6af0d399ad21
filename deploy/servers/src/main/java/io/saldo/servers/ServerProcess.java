package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A server as a child process: a log file, a readiness check, and a stop that leaves nothing behind. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(25);

    private final String name;
    private final ProcessHandle process;
    private final @Nullable ServerLog log;

    private ServerProcess(String name, ProcessHandle process, @Nullable ServerLog log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** It dies with this JVM at the latest, unless the JVM is killed hard. */
    public static ServerProcess start(
            String name, List<String> command, Map<String, String> env, Path workDir, Path log) {
        ServerProcess server = launch(name, command, env, workDir, log);
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill, "stop-" + name));
        return server;
    }

    /** It lives on in a session of its own when this JVM or its terminal ends: stop it through the pid file. */
    public static ServerProcess startDetached(
            String name, List<String> command, Map<String, String> env, Path workDir, Path log, Path pidFile) {
        List<String> inNewSession = new ArrayList<>(List.of("setsid"));
        inNewSession.addAll(command);
        ServerProcess server = launch(name, inNewSession, env, workDir, log);
        new PidFile(pidFile).write(server.process);
        return server;
    }

    static ServerProcess start(
            String name, List<String> command, Map<String, String> env, Path workDir, Path log, Lifetime lifetime) {
        return switch (lifetime) {
            case Lifetime.OfThisJvm() -> start(name, command, env, workDir, log);
            case Lifetime.Detached(Path pidFile) -> startDetached(name, command, env, workDir, log, pidFile);
        };
    }

    /** A process that somebody else started; it need not be alive any more. */
    public static Optional<ServerProcess> ofPid(String name, long pid) {
        return ProcessHandle.of(pid).map(process -> new ServerProcess(name, process, null));
    }

    /** The process that wrote this pid file, if that very process still runs. */
    public static Optional<ServerProcess> ofPidFile(String name, Path pidFile) {
        return new PidFile(pidFile).running().map(process -> new ServerProcess(name, process, null));
    }

    private static ServerProcess launch(
            String name, List<String> command, Map<String, String> env, Path workDir, Path log) {
        ServerLog output = ServerLog.fromHere(log);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workDir.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(env);
        try {
            Files.createDirectories(workDir);
            return new ServerProcess(name, builder.start().toHandle(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** Asks until the answer is yes; ends the process and quotes its log when it dies or the limit passes first. */
    public ServerProcess awaitReady(Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        while (alive() && System.nanoTime() < end) {
            if (ready.getAsBoolean()) {
                return this;
            }
            ProcessTree.awaitExit(process, POLL);
        }
        String reason = alive() ? "was not ready within " + limit.toSeconds() + " s" : "died before it was ready";
        kill();
        throw failure(reason);
    }

    void awaitExit(Duration limit) {
        ProcessTree.awaitExit(process, limit);
        kill();
    }

    IllegalStateException failure(String reason) {
        String lastLines = log == null ? "" : "; last lines of " + log.file() + ":\n" + log.lastLines();
        return new IllegalStateException(name + " " + reason + lastLines);
    }

    /** Whether this run has written the text to its log. */
    public boolean logged(String text) {
        return log != null && log.contains(text);
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return ProcessTree.runs(process);
    }

    /** SIGTERM to the process and its descendants, SIGKILL to what is left after 20 s. */
    @Override
    public void close() {
        new ProcessTree(process).stop(STOP_LIMIT);
    }

    /** SIGKILL to the process and its descendants, as a fault would do it. */
    public void kill() {
        new ProcessTree(process).kill();
    }
}
