package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.home.StackHome;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command: {@code ./saldo} finds a JDK, builds when needed and comes here. */
@Command(
        name = "./saldo",
        synopsisSubcommandLabel = "COMMAND",
        header = "Saldo, a billing platform for cloud providers, on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            DoctorCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            UserCommand.class,
            ClockCommand.class,
            ImportCommand.class,
            CallCommand.class,
            TraceCommand.class,
            ReplayCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DeployCheckCommand.class,
            TestCommand.class,
            HelpCommand.class
        })
public final class Saldo {

    /** Kept here, since a logger that nobody holds forgets its level: clients of Kafka talk a lot. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Saldo() {}

    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING);
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        CommandLine command = new CommandLine(new Saldo());
        command.setExecutionExceptionHandler((failure, line, parsed) -> explain(failure));
        command.setParameterExceptionHandler((failure, given) -> {
            boolean unknown = failure instanceof UnmatchedArgumentException && failure.getCommandLine() == command;
            command.getErr()
                    .println(unknown ? "There is no such command: ./saldo help lists them." : failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        if (arguments.length == 0) {
            command.usage(System.out);
            return CommandLine.ExitCode.USAGE;
        }
        return command.execute(arguments);
    }

    /** The checkout that the script runs in, and the stack that the environment names. */
    static StackHome home() {
        return StackHome.of(Path.of(System.getProperty("saldo.root", "")), System.getenv());
    }

    /** A file as whoever calls names it: the script goes to the checkout first. */
    static Path file(Path named) {
        return Path.of(System.getProperty("saldo.called-in", "")).resolve(named).normalize();
    }

    private static int explain(Exception failure) throws Exception {
        if (!(failure instanceof StackFailure known)) {
            throw failure;
        }
        System.err.println(known.sentence());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
