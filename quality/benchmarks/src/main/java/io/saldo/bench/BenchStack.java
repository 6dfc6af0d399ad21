package io.saldo.bench;

import io.saldo.servers.PostgresEndpoint;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.http.Json;
import io.saldo.stack.http.LocalClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The stack under measure: its addresses, processes and databases. */
record BenchStack(StackHome home, Ports ports) {

    private static final Duration CALL_LIMIT = Duration.ofSeconds(10);
    private static final int MOVED = 204;

    static BenchStack at(StackHome home) {
        Run run = Run.latest(home).orElseThrow(() -> new StackFailure("There is no stack in " + home.folder() + "."));
        return new BenchStack(home, run.ports());
    }

    Api api(String user) {
        return new Api(ports, user);
    }

    String gateway() {
        return ports.url(Port.GATEWAY);
    }

    String kafka() {
        return "localhost:" + ports.of(Port.KAFKA);
    }

    Connection database(String name) throws SQLException {
        return new PostgresEndpoint("127.0.0.1", ports.of(Port.POSTGRES)).connect(name);
    }

    /** All processes that serve, by name: without sign-in, mail and what stands for the outside world. */
    Map<String, Long> processes() {
        Map<String, Long> pids = new TreeMap<>();
        new Processes(home).running().forEach((name, process) -> pids.put(name, process.pid()));
        pids.keySet()
                .removeIf(name -> !name.endsWith("-service")
                        && !name.equals("gateway")
                        && !name.equals("postgres")
                        && !name.equals("kafka"));
        return pids;
    }

    /** Of invoice-service alone; whoever moves the clock of all has to follow. */
    void moveInvoiceClock(Instant to) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ports.url(Port.INVOICE_MANAGEMENT) + "/clock"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("now", to))));
        try {
            int status = LocalClient.send(request, CALL_LIMIT).statusCode();
            if (status != MOVED) {
                throw new StackFailure("invoice-service did not move its clock: " + status + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop(String part) {
        ServerProcess process = new Processes(home).running().get(part);
        if (process != null) {
            process.close();
        }
    }

    /** Returns when it is ready. */
    void start(String part) {
        if (!new LauncherClient(ports).startAgain(part)) {
            throw new StackFailure("The launcher did not start " + part + ".");
        }
    }
}
