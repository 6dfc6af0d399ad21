package io.saldo.stack.launcher;

import io.saldo.servers.FreePorts;
import io.saldo.servers.JavaHome;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.clock.BillingTime;
import io.saldo.stack.clock.ClockFile;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** A real launcher with real servers on free ports, and one fake service; beside whatever else runs on this machine. */
final class TestStack implements AutoCloseable {

    static final Instant START = Instant.parse("2024-09-01T00:00:00Z");

    private static final Duration READY_LIMIT = Duration.ofMinutes(4);

    private final StackHome home;
    private final Ports ports = new Ports(freePorts());
    private final ServerProcess launcher;

    TestStack(Path folder) throws IOException {
        home = new StackHome(checkoutIn(folder), folder.resolve("stack"));
        new ClockFile(home.clockFile()).write(BillingTime.standingAt(START));
        new Run(ports, Run.Caches.AS_THEY_ARE).write(home);
        var progress = new Progress(home.progressFile());
        progress.clear();
        launcher = ServerProcess.startDetached(
                Processes.LAUNCHER, command(), Map.of(), folder, home.log("launcher"), home.pidFile("launcher"));
        launcher.awaitReady(READY_LIMIT, () -> isReady(progress.file()));
    }

    StackHome home() {
        return home;
    }

    Ports ports() {
        return ports;
    }

    String url(Port port) {
        return ports.url(port);
    }

    boolean isEmpty() {
        return new Processes(home).running().isEmpty();
    }

    @Override
    public void close() {
        new Processes(home).stop();
    }

    private List<String> command() {
        return List.of(
                JavaHome.java(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                home.root().toString(),
                home.folder().toString());
    }

    /** The real one seen through links, and a packaged service that it does not have. */
    private static Path checkoutIn(Path folder) throws IOException {
        Path real = Path.of(System.getProperty("saldo.root"));
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.createSymbolicLink(checkout.resolve("deploy"), real.resolve("deploy"));
        Files.createDirectories(real.resolve(".saldo/cache"));
        Files.createDirectories(checkout.resolve(".saldo"));
        Files.createSymbolicLink(checkout.resolve(".saldo/cache"), real.resolve(".saldo/cache"));
        packageFakeService(checkout.resolve("account-service/target/quarkus-app"));
        return checkout;
    }

    private static void packageFakeService(Path target) throws IOException {
        Files.createDirectories(target);
        Path classes = Path.of(System.getProperty("saldo.root"), "deploy/local-stack/target/test-classes");
        String name = FakeApplication.class.getName();
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file=" + target.resolve("quarkus-run.jar"),
                        "--main-class=" + name,
                        "-C",
                        classes.toString(),
                        name.replace('.', '/') + ".class");
        if (status != 0) {
            throw new IllegalStateException("cannot package the fake service");
        }
    }

    private static boolean isReady(Path progress) {
        try {
            return Files.readString(progress).contains("\n" + Progress.READY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Port, Integer> freePorts() {
        List<Integer> free = FreePorts.distinct(Port.values().length);
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, free.get(port.ordinal()));
        }
        return numbers;
    }
}
