package io.saldo.stack.command;

import io.saldo.stack.StackFailure;
import io.saldo.stack.client.Api;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.client.ParkedEvents;
import io.saldo.stack.client.ParkedEvents.Parked;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has parked events tried again, in order, and says what became of each. */
@Command(name = "replay", description = "Try the parked events of a service again, in order.")
final class ReplayCommand implements Callable<Integer> {

    private static final Set<String> SERVICES = Set.of("account", "invoice", "payment", "notification");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    @Parameters(paramLabel = "SERVICE", description = "account, invoice, payment or notification")
    private String service = "";

    @Option(names = "--topic", paramLabel = "T", description = "only those of this topic")
    private String topic = "";

    @Option(names = "--key", paramLabel = "K", description = "only those of this key")
    private String key = "";

    @Override
    public Integer call() throws InterruptedException {
        if (!SERVICES.contains(service)) {
            throw new StackFailure("There is no service " + service + ": account, invoice, payment, notification.");
        }
        try (var operator = new Api(LauncherClient.of(Saldo.home()).ports(), "operator")) {
            var parked = new ParkedEvents(operator, service);
            List<Parked> events = parked.list(topic, key);
            int taken = 0;
            for (Parked event : events) {
                Optional<Parked> left = parked.retry(event) ? awaitTried(parked, event) : Optional.empty();
                taken += left.isEmpty() ? 1 : 0;
                System.out.println(
                        event.id() + "  " + event.topic() + "  " + event.key() + "  " + outcome(event, left));
            }
            System.out.printf("%d of %d parked events of %s were taken.%n", taken, events.size(), service);
            return taken == events.size() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static Optional<Parked> awaitTried(ParkedEvents parked, Parked event) throws InterruptedException {
        long begin = System.nanoTime();
        Optional<Parked> now = parked.find(event);
        while (now.filter(left -> left.attempts() == event.attempts()).isPresent()
                && System.nanoTime() - begin < LIMIT.toNanos()) {
            Thread.sleep(POLL);
            now = parked.find(event);
        }
        return now;
    }

    private static String outcome(Parked before, Optional<Parked> left) {
        return left.map(now -> now.attempts() == before.attempts()
                        ? "not tried yet: " + now.reason()
                        : "still parked: " + now.reason() + ", " + now.detail())
                .orElse("taken");
    }
}
