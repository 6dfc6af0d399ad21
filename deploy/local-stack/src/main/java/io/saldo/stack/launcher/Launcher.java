package io.saldo.stack.launcher;

import io.saldo.servers.KafkaEndpoint;
import io.saldo.stack.clock.ClockEndpoint;
import io.saldo.stack.clock.ClockFile;
import io.saldo.stack.clock.Conductor;
import io.saldo.stack.clock.KafkaBacklog;
import io.saldo.stack.clock.Limits;
import io.saldo.stack.clock.ServiceClocks;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.http.Endpoint;
import io.saldo.stack.http.LocalServer;
import io.saldo.stack.mail.MailBoxes;
import io.saldo.stack.mail.MailEndpoint;
import io.saldo.stack.signin.OperatorGate;
import io.saldo.stack.trace.TraceEndpoint;
import io.saldo.stack.trace.Traces;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Starts all parts of a stack and stays as long as they run: holds the conductor, the mail page and the cloud platform,
 * and stops the parts in order when it is asked to end (SIGTERM).
 */
public final class Launcher {

    private final StackHome home;
    private final Run run;
    private final Progress progress;
    private final JavaParts javaParts;
    private final Stack stack;
    private final Conductor conductor;
    private final CloudPlatform platform;

    private Launcher(StackHome home, Run run) {
        this.home = home;
        this.run = run;
        var clock = new ClockFile(home.clockFile());
        progress = new Progress(home.progressFile());
        javaParts = new JavaParts(home, run, clock);
        stack = new Stack(stages(), progress);
        var backlog =
                new KafkaBacklog(new KafkaEndpoint("127.0.0.1:" + run.ports().of(Port.KAFKA)));
        conductor = new Conductor(new ServiceClocks(javaParts.clocks()), backlog, clock, Limits.USUAL);
        platform = new CloudPlatform(run.ports());
    }

    /** The arguments are the root of the checkout and the folder of the stack. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        configureLog();
        var home = new StackHome(Path.of(arguments[0]), Path.of(arguments[1]));
        Run run = Run.latest(home).orElseThrow(() -> new IllegalStateException("nobody has written " + home.runFile()));
        new Launcher(home, run).stay();
    }

    private void stay() throws InterruptedException {
        long begin = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-stack"));
        try {
            LocalServer.start(run.ports().of(Port.CONDUCTOR), endpoints());
            LocalServer.start(run.ports().of(Port.MAIL), mailPage());
            stack.start();
        } catch (RuntimeException e) {
            e.printStackTrace();
            progress.say(Progress.FAILED + ": " + e.getMessage());
            System.exit(1);
        }
        platform.start();
        conductor.keep();
        progress.say(Progress.READY + " in " + (System.nanoTime() - begin) / 1_000_000_000 + " s.");
        new CountDownLatch(1).await();
    }

    private List<List<Part>> stages() {
        List<Part> infrastructure = List.of(
                new KeycloakPart(home, run, progress),
                new PostgresPart(home, run.ports()),
                new KafkaPart(home, run.ports()),
                new MailPart(home, run.ports()));
        List<Part> ours = Stream.of(javaParts.services(), javaParts.gateway(), javaParts.simulator())
                .flatMap(List::stream)
                .toList();
        return List.of(infrastructure, ours);
    }

    private Map<String, Endpoint> endpoints() {
        String issuer = run.ports().url(Port.KEYCLOAK) + "/realms/saldo";
        var gate = new OperatorGate(issuer, URI.create(issuer + "/protocol/openid-connect/certs"));
        var clock = new ClockEndpoint(conductor, gate);
        Map<String, Endpoint> endpoints = new HashMap<>();
        ClockEndpoint.PATHS.forEach(path -> endpoints.put(path, clock));
        endpoints.put("/stack", new StackEndpoint(stack));
        var traces = new TraceEndpoint(new Traces());
        endpoints.put(TraceEndpoint.TAKES, traces);
        endpoints.put(TraceEndpoint.SHOWS, traces);
        return endpoints;
    }

    private Map<String, Endpoint> mailPage() {
        URI api = URI.create("http://127.0.0.1:" + run.ports().of(Port.MAIL_API));
        return Map.of("/", new MailEndpoint(new MailBoxes(api)));
    }

    private void stop() {
        if (stack.view().state() == StackView.State.READY) {
            platform.close();
            conductor.keep();
        }
        stack.stop();
        // A start that failed may have left parts that were not ready yet.
        var processes = new Processes(home);
        processes.stopAllButLauncher();
        processes.forgetAll();
    }

    /** Warnings and our own words; Kafka's client tells every few milliseconds that a broker is away. */
    private static void configureLog() throws IOException {
        try (InputStream configuration = Launcher.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }
}
