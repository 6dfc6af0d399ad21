package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.home.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of a log. */
@Command(name = "logs", description = "Show the end of the log of a service, or of another part.")
final class LogsCommand implements Callable<Integer> {

    private static final String LINES = "200";

    @Parameters(paramLabel = "SERVICE", description = "such as account, or keycloak, kafka, postgres, mail, launcher")
    private String part = "";

    @Option(names = "-f", description = "Go on showing what comes.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        StackHome home = Saldo.home();
        Path log = Stream.of(home.log(part), home.log(part + "-service"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new StackFailure("There is no log of " + part + "; there is: " + names(home)));
        List<String> command = new ArrayList<>(List.of("tail", "-n", LINES));
        if (follow) {
            command.add("-F");
        }
        command.add(log.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String names(StackHome home) {
        Path folder = home.logs();
        if (!Files.isDirectory(folder)) {
            return "none";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".log", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + folder + ".", e);
        }
    }
}
