package io.saldo.stack.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.StackFailure;
import io.saldo.stack.client.LauncherClient;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;

/** Shows and moves the test clock. */
@Command(name = "clock", description = "Show the test clock; advance it.", subcommands = HelpCommand.class)
final class ClockCommand implements Callable<Integer> {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int POLL_MILLIS = 1_000;

    @Override
    public Integer call() {
        JsonNode clock = LauncherClient.of(Saldo.home()).clock();
        String state = clock.path("state").asText().toLowerCase(Locale.ROOT).replace('_', ' ');
        System.out.println(clock.path("now").asText() + ", " + state);
        if (clock.path("nextDueAt").isTextual()) {
            System.out.println("next due: " + clock.path("nextDueAt").asText());
        }
        clock.path("busy").forEach(busy -> System.out.println("busy: " + busy.asText()));
        return 0;
    }

    @Command(name = "advance", description = "Do all that falls due until then, in order, and stop there.")
    int advance(@Parameters(paramLabel = "INSTANT", description = "such as 2026-10-01T00:00:00Z") String to) {
        LauncherClient launcher = LauncherClient.of(Saldo.home());
        LauncherClient.Answered answer = launcher.advance(instant(to));
        if (answer.status() == ACCEPTED) {
            return follow(launcher, answer.location());
        }
        if (answer.status() != OK) {
            throw new StackFailure(answer.body().path("detail").asText());
        }
        System.out.println(answer.body().path("now").asText());
        return 0;
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new StackFailure("\"" + text + "\" is no instant such as 2026-10-01T00:00:00Z.", e);
        }
    }

    private static int follow(LauncherClient launcher, String location) {
        while (true) {
            JsonNode advance = launcher.advance(location);
            System.out.println(advance.path("now").asText());
            switch (advance.path("state").asText()) {
                case "DONE" -> {
                    return 0;
                }
                case "FAILED" -> throw new StackFailure("The clock is stuck: " + advance.path("waitsFor"));
                default -> pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
