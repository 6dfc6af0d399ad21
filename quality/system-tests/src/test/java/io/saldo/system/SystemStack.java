package io.saldo.system;

import io.saldo.servers.FreePorts;
import io.saldo.servers.PostgresEndpoint;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.EventPlatform;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.client.PaymentPage;
import io.saldo.stack.client.TestClock;
import io.saldo.stack.clock.BillingTime;
import io.saldo.stack.clock.ClockFile;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.launcher.LauncherStart;
import io.saldo.stack.launcher.Twin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The whole of Saldo, packaged, on real servers and free ports, with clean data and a standing test clock. Tests of one
 * run share it: take the clock as you find it, move it forwards only, and use cloud accounts of your own.
 */
public final class SystemStack implements AutoCloseable {

    /** Where the clock stands at first. */
    public static final Instant START = Instant.parse("2026-09-30T17:00:00Z");

    /** Kept here, since a logger that nobody holds forgets its level: clients of Kafka talk a lot. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    /** Processes that live for seconds are not worth the second compiler; what a dead one held is soon free again. */
    private static final Map<String, String> QUICK = Map.of(
            "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1",
            "SALDO_IDEMPOTENCY_LEASE", "2s",
            "SALDO_MAIL_LEASE", "3s",
            "SALDO_WEBHOOK_LEASE", "3s",
            "SALDO_DOCUMENTS_LEASE", "3s",
            "SALDO_RETRY_SCALE", "0.01",
            "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_SESSION_TIMEOUT_MS", "3000",
            "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_HEARTBEAT_INTERVAL_MS", "500");

    private final StackHome home;
    private final Ports ports = freePorts();
    private final Map<String, Api> apis = new ConcurrentHashMap<>();
    private final EventPlatform platform;
    private final TestClock clock;
    private final Map<String, String> environment;

    private SystemStack(StackHome home, Map<String, String> environment, Instant start, Run.Caches caches) {
        KAFKA.setLevel(Level.WARNING);
        this.home = home;
        // A run that was killed leaves its processes behind; this ends them.
        new Processes(home).stop();
        delete(home.folder());
        new ClockFile(home.clockFile()).write(BillingTime.standingAt(start));
        Map<String, String> all = new HashMap<>(QUICK);
        all.put("SALDO_CRASH_POINTS", crashPoints().toString());
        all.putAll(environment);
        this.environment = Map.copyOf(all);
        new LauncherStart(home, all).start(new Run(ports, caches), System.out);
        platform = new EventPlatform(ports);
        clock = new TestClock(api("operator"));
    }

    /** The services get the environment beside their own. */
    public static SystemStack start(Path folder, Map<String, String> environment) {
        return start(folder, environment, START);
    }

    /** With the clock standing at another instant at first. */
    static SystemStack start(Path folder, Map<String, String> environment, Instant start) {
        var home = new StackHome(Path.of(System.getProperty("saldo.root")), folder);
        return start(home, environment, start, Run.Caches.TRAINED_FIRST);
    }

    /** From another folder than this checkout, which has at its places what is started; nothing there is trained. */
    public static SystemStack startFrom(Path root, Path folder, Map<String, String> environment) {
        return start(new StackHome(root, folder), environment, START, Run.Caches.AS_THEY_ARE);
    }

    private static SystemStack start(
            StackHome home, Map<String, String> environment, Instant start, Run.Caches caches) {
        Thread stop = new Thread(() -> new Processes(home).stop(), "stop-system-stack");
        Runtime.getRuntime().addShutdownHook(stop);
        return new SystemStack(home, environment, start, caches);
    }

    /** Everything, in order; its data stays, and {@link #goOn} starts it again. */
    public void stop() {
        new Processes(home).stop();
    }

    public void goOn() {
        new LauncherStart(home, environment).start(new Run(ports, Run.Caches.AS_THEY_ARE), System.out);
    }

    public int postgresPort() {
        return ports.of(Port.POSTGRES);
    }

    public String url(Port port) {
        return ports.url(port);
    }

    public Ports ports() {
        return ports;
    }

    /** Logs are under {@code logs}. */
    public StackHome home() {
        return home;
    }

    /** Of services that are started again: {@code <service>.properties} names what is armed from the start. */
    public Path crashPoints() {
        return home.folder().resolve("crash-points");
    }

    /** As one of the sign-in names that the realm has, or that was added with {@code SignInNames}. */
    public Api api(String user) {
        return apis.computeIfAbsent(user, name -> new Api(ports, name));
    }

    public TestClock clock() {
        return clock;
    }

    /** Sends to Kafka what the cloud platform would send, and anything else. */
    public EventPlatform platform() {
        return platform;
    }

    public PaymentPage paymentPage() {
        return new PaymentPage(ports);
    }

    /** A second account-service, started from here; whoever asks for it closes it, and leaves the clock alone meanwhile. */
    public Twin twin() {
        return Twin.start(home, ports, environment);
    }

    /** One more of invoice-service, by this name and at these two ports; whoever asks for it kills it. */
    public Twin invoiceTwin(String name, List<Integer> two) {
        return Twin.ofInvoices(home, ports, name, two, environment);
    }

    /** One more of a service by name, of this checkout's build; whoever asks for it closes it. */
    public Twin ownTwin(String service) {
        var own = new StackHome(Path.of(System.getProperty("saldo.root")), home.folder());
        return Twin.of(service, own, ports, environment);
    }

    /** For consumers and administrators of Kafka; a group whose name begins with {@code probe-} holds no clock up. */
    public String kafka() {
        return "localhost:" + ports.of(Port.KAFKA);
    }

    /** The database of a service: {@code account}, {@code invoice}, {@code payment} or {@code notification}. */
    public Connection database(String service) throws SQLException {
        return new PostgresEndpoint("127.0.0.1", ports.of(Port.POSTGRES)).connect(service);
    }

    /** The process of a part, such as {@code account-service}, as it runs now; fails when it does not. */
    public ServerProcess process(String part) {
        return ServerProcess.ofPidFile(part, home.pidFile(part))
                .orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    /** As {@code kill -9} does it; false when it does not run. */
    public boolean kill(String part) {
        var process = ServerProcess.ofPidFile(part, home.pidFile(part));
        process.ifPresent(ServerProcess::kill);
        return process.isPresent();
    }

    public boolean runs(String part) {
        return ServerProcess.ofPidFile(part, home.pidFile(part)).isPresent();
    }

    /** When the process of a part ends; has ended when it does not run. */
    public CompletableFuture<?> end(String part) {
        return ServerProcess.ofPidFile(part, home.pidFile(part))
                .flatMap(process -> ProcessHandle.of(process.pid()))
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(part));
    }

    /** Starts a part that has died, and returns when it is ready. */
    public void startAgain(String part) {
        if (!new LauncherClient(ports).startAgain(part)) {
            throw new IllegalStateException(part + " could not be started again");
        }
    }

    @Override
    public void close() {
        apis.values().forEach(Api::close);
        platform.close();
        new Processes(home).stop();
        if (!new Processes(home).running().isEmpty()) {
            throw new IllegalStateException("still running: " + new Processes(home).running());
        }
    }

    private static Ports freePorts() {
        List<Integer> free = FreePorts.kept(Port.values().length);
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, free.get(port.ordinal()));
        }
        return new Ports(numbers);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
