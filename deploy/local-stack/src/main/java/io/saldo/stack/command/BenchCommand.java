package io.saldo.stack.command;

import io.saldo.servers.JavaHome;
import io.saldo.stack.StackFailure;
import io.saldo.stack.home.StackHome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures on a new stack with clean data of its own; the load is made by a process apart, so that its cost is known. */
@Command(
        name = "bench",
        description = "Measure on clean data; prints a table, writes a JSON file, fails when the oracle disagrees.")
final class BenchCommand implements Callable<Integer> {

    private static final List<String> NAMES = List.of("ALL", "P1", "P3", "P4", "FRESHNESS");

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "ALL",
            description = "P1 (usage end to end), P3 (monthly run), P4 (callback to balance), freshness; or all.")
    private String name = "ALL";

    @Option(names = "--accounts", defaultValue = "10000", description = "Billing accounts (${DEFAULT-VALUE}).")
    private int accounts;

    @Option(names = "--events", defaultValue = "500000", description = "Usage events of P1 (${DEFAULT-VALUE}).")
    private int events;

    @Option(names = "--rate", defaultValue = "20", description = "Callbacks a second of P4 (${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--seconds", defaultValue = "40", description = "How long P4 sends callbacks (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--fresh", defaultValue = "1000", description = "Events of freshness (${DEFAULT-VALUE}).")
    private int fresh;

    @Option(names = "--each", defaultValue = "100", description = "Events an account of P3 (${DEFAULT-VALUE}).")
    private int each;

    @Option(names = "--keep", description = "Leave the stack running; a later run with --keep goes on with it.")
    private boolean keep;

    private final StackHome home = Saldo.home();

    @Override
    public Integer call() throws Exception {
        if (!NAMES.contains(name.toUpperCase(java.util.Locale.ROOT))) {
            throw new StackFailure("There is no benchmark " + name + ": P1, P3, P4 or freshness.");
        }
        Path jar = home.module("quality/benchmarks/target/benchmarks.jar");
        if (!Files.exists(jar)) {
            throw new StackFailure("The benchmarks are not built: run ./saldo bench, which builds them.");
        }
        if (!keep) {
            run(new DownCommand(), "--clean");
        }
        run(new UpCommand());
        try {
            return measure(jar);
        } finally {
            if (!keep) {
                run(new DownCommand(), "--clean");
            }
        }
    }

    private int measure(Path jar) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(
                        JavaHome.java(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + jar,
                        "io.saldo.bench.Bench",
                        home.root().toString(),
                        home.folder().toString(),
                        name,
                        Integer.toString(accounts),
                        Integer.toString(events),
                        Integer.toString(rate),
                        Integer.toString(seconds),
                        Integer.toString(fresh),
                        Integer.toString(each)))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void run(Callable<Integer> command, String... options) throws Exception {
        new CommandLine(command).parseArgs(options);
        if (command.call() != CommandLine.ExitCode.OK) {
            throw new StackFailure("The stack could not be made ready for the benchmarks.");
        }
    }
}
