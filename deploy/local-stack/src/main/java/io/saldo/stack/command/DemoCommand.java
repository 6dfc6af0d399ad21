package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.demo.Demo;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a billing month on a new stack and compares every figure with an oracle. */
@Command(name = "demo", description = "Start on clean data and run a billing month, ending with a statement.")
final class DemoCommand implements Callable<Integer> {

    private static final int SEEDS = 1_000_000;

    @Option(names = "--seed", paramLabel = "N", description = "Repeat the month of an earlier run.")
    private @Nullable Long seed;

    @Override
    public Integer call() throws Exception {
        run(new DownCommand(), "--clean");
        run(new UpCommand(), "--clock", Demo.START.toString());
        long drawn = seed == null ? ThreadLocalRandom.current().nextInt(SEEDS) : seed;
        boolean agrees = new Demo(LauncherClient.of(Saldo.home()).ports(), System.out).run(drawn);
        return agrees ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Without picocli's own handling of failures, so that they reach the one place that explains them. */
    private static void run(Callable<Integer> command, String... options) throws Exception {
        new CommandLine(command).parseArgs(options);
        if (command.call() != CommandLine.ExitCode.OK) {
            throw new StackFailure("The stack could not be made ready for the demo.");
        }
    }
}
