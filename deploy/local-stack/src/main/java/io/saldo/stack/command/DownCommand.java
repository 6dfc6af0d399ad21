package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the stack, also one that is half dead. */
@Command(name = "down", description = "Stop everything.")
final class DownCommand implements Callable<Integer> {

    @Option(names = "--clean", description = "Delete the data, the clock and the logs too.")
    private boolean clean;

    @Override
    public Integer call() {
        StackHome home = Saldo.home();
        var processes = new Processes(home);
        boolean ran = !processes.running().isEmpty();
        processes.stop();
        if (!processes.running().isEmpty()) {
            throw new StackFailure(
                    "These could not be stopped: " + processes.running().keySet());
        }
        System.out.println(ran ? "The stack is stopped." : "No stack was running.");
        if (clean) {
            delete(home.data());
            delete(home.logs());
            System.out.println("Its data and its logs are deleted.");
        }
        return 0;
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
            throw new StackFailure("Cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}
