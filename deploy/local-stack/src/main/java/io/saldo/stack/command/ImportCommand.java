package io.saldo.stack.command;

import io.saldo.stack.client.Api;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.focus.FocusImport;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;

/** Brings what others have written into the stack. */
@Command(name = "import", description = "Import usage that a cloud has exported.", subcommands = HelpCommand.class)
final class ImportCommand {

    @Command(
            name = "focus",
            description = "Import a FOCUS 1.0 file: its accounts, products, prices and usage; moves the test clock on.")
    int focus(@Parameters(paramLabel = "FILE", description = "cost and usage as CSV") Path file) {
        Ports ports = LauncherClient.of(Saldo.home()).ports();
        String kafka = "localhost:" + ports.of(Port.KAFKA);
        try (var operator = new Api(ports, "operator")) {
            Path rowsNotTaken = Saldo.home().logs().resolve("import-rows-left-out.csv");
            boolean complete = new FocusImport(operator, kafka, System.out).run(Saldo.file(file), rowsNotTaken);
            return complete ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }
}
