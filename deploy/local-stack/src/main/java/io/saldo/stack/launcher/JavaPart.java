package io.saldo.stack.launcher;

import io.saldo.servers.JavaHome;
import io.saldo.servers.ServerProcess;
import io.saldo.servers.StartupCache;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A packaged program of ours: a service, the gateway, the simulator. */
record JavaPart(String name, String address, Program program, StackHome home, Run run) implements Part {

    private static final Duration READY_LIMIT = Duration.ofSeconds(120);

    private static final List<String> JVM =
            List.of("-Xms32m", "-Xmx128m", "-XX:+UseSerialGC", "-XX:MaxDirectMemorySize=64m");

    /** What to run, with which environment, and how to see that it is ready. */
    record Program(Path jar, Supplier<Map<String, String>> environment, BooleanSupplier ready) {}

    @Override
    public ServerProcess start() {
        StartupCache cache = cache();
        if (run.caches() == Run.Caches.TRAINED_FIRST && !fits(cache)) {
            cache.alone(() -> train(cache));
        }
        return started(fits(cache) ? cache.useOptions() : List.of());
    }

    private void train(StartupCache cache) {
        if (!fits(cache)) {
            cache.endTraining(started(cache.trainOptions()));
        }
    }

    private ServerProcess started(List<String> cacheOptions) {
        List<String> command = new ArrayList<>(List.of(JavaHome.java()));
        command.addAll(JVM);
        command.addAll(cacheOptions);
        command.addAll(List.of("-jar", program.jar().toString()));
        return ServerProcess.startDetached(
                        name, command, program.environment().get(), home.root(), home.log(name), home.pidFile(name))
                .awaitReady(READY_LIMIT, program.ready());
    }

    private StartupCache cache() {
        return new StartupCache(program.jar().resolveSibling("startup.aot"));
    }

    /** A cache that is older than its program was trained on another one. */
    private boolean fits(StartupCache cache) {
        try {
            return cache.exists()
                    && Files.getLastModifiedTime(cache.file()).compareTo(Files.getLastModifiedTime(program.jar())) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
