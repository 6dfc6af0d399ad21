package io.saldo.stack.command;

import io.saldo.servers.ServerProcess;
import io.saldo.stack.StackFailure;
import io.saldo.stack.check.Finding;
import io.saldo.stack.check.MemoryCheck;
import io.saldo.stack.check.PortCheck;
import io.saldo.stack.check.ToolCheck;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.clock.BillingTime;
import io.saldo.stack.clock.ClockFile;
import io.saldo.stack.demo.Demo;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.launcher.LauncherStart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the stack, or says that it runs. */
@Command(
        name = "up",
        description = "Start everything; goes on with the data and clock of the last run.",
        footer = {
            "",
            "./saldo up --containers starts the same in containers instead, where Docker with compose is installed.",
            "",
            "Every port may be chosen: SALDO_PORT_GATEWAY=18080 and so on, or gateway=18080 in"
                    + " .saldo/ports.properties.",
            "SALDO_HOME names another folder than .saldo: with it and with other ports a second stack runs beside the"
                    + " first."
        })
final class UpCommand implements Callable<Integer> {

    @Option(names = "--clock", paramLabel = "INSTANT", description = "Start the test clock there, standing still.")
    private @Nullable String clock;

    @Option(names = "--fast", description = "Train start-up caches first: this start is slower, later ones are faster.")
    private boolean fast;

    private final StackHome home = Saldo.home();
    private final Processes processes = new Processes(home);

    @Override
    public Integer call() {
        Optional<Instant> wanted = Optional.ofNullable(clock).map(ClockCommand::instant);
        if (runsWell()) {
            if (wanted.isPresent()) {
                throw new StackFailure("The stack runs already: move its clock with ./saldo clock advance.");
            }
            System.out.println("The stack runs already.");
            System.out.print(Addresses.of(home));
            return 0;
        }
        cleanUp();
        Run run = new Run(
                Ports.chosen(System.getenv(), home.portsFile()),
                fast ? Run.Caches.TRAINED_FIRST : Run.Caches.AS_THEY_ARE);
        check(run.ports());
        wanted.ifPresent(this::setClock);
        System.out.println("Starting Saldo");
        new LauncherStart(home, Map.of()).start(run, System.out);
        new Demo(run.ports(), System.out).register();
        System.out.print(Addresses.of(home));
        return 0;
    }

    private boolean runsWell() {
        return processes.launcher().isPresent() && LauncherClient.of(home).isHealthy();
    }

    private void cleanUp() {
        Map<String, ServerProcess> left = processes.running();
        if (!left.isEmpty()) {
            System.out.println(
                    "An earlier stack is half dead; stopping what is left: " + String.join(", ", left.keySet()));
            processes.stop();
        }
    }

    private static void check(Ports ports) {
        List<Finding> findings = new ArrayList<>(ToolCheck.of(System.getenv()).findNeeded());
        findings.add(MemoryCheck.ofThisMachine().find());
        findings.addAll(new PortCheck(ports).findTaken());
        List<String> sentences =
                findings.stream().filter(Finding::isBad).map(Finding::sentence).toList();
        if (!sentences.isEmpty()) {
            throw new StackFailure(String.join("\n", sentences));
        }
    }

    private void setClock(Instant wanted) {
        var file = new ClockFile(home.clockFile());
        file.read().map(BillingTime::now).filter(wanted::isBefore).ifPresent(kept -> {
            throw new StackFailure("The kept data has come to " + kept
                    + " and a clock never goes back: choose a later --clock, or ./saldo down --clean first.");
        });
        file.write(BillingTime.standingAt(wanted));
    }
}
