package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Here for the help alone: the script runs the tests itself, they need no launcher. */
@Command(name = "test", description = "Run the tests of every day.")
final class TestCommand implements Callable<Integer> {

    @Option(names = "--long", description = "Run all others too.")
    private boolean all;

    @Override
    public Integer call() {
        throw new StackFailure("Run it as ./saldo test" + (all ? " --long." : "."));
    }
}
