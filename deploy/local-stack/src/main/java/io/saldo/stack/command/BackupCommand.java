package io.saldo.stack.command;

import io.saldo.servers.PostgresBackup;
import io.saldo.servers.PostgresEndpoint;
import io.saldo.stack.StackFailure;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the databases of the running stack, and keeps their log from then on. */
@Command(name = "backup", description = "Copy the databases, and keep their log from now on, in an empty folder.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "the empty folder")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        StackHome home = Saldo.home();
        Path chosen = Saldo.file(folder);
        if (Files.exists(chosen.resolve("base"))) {
            throw new StackFailure("There is a backup in " + chosen + " already: choose an empty folder.");
        }
        int port = LauncherClient.of(home).ports().of(Port.POSTGRES);
        new PostgresBackup(chosen).take(new PostgresEndpoint("127.0.0.1", port), home.data("postgres"));
        System.out.println("The databases are copied to " + chosen + "; from now on their log is kept there.");
        return 0;
    }
}
