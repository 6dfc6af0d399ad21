package io.saldo.stack.command;

import io.saldo.stack.check.Finding;
import io.saldo.stack.check.MemoryCheck;
import io.saldo.stack.check.PortCheck;
import io.saldo.stack.check.ToolCheck;
import io.saldo.stack.client.LauncherClient;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Processes;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.launcher.StackView;
import io.saldo.stack.launcher.StackView.PartView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks at what a stack needs, and at the stack if it runs. */
@Command(name = "doctor", description = "Check prerequisites and health.")
final class DoctorCommand implements Callable<Integer> {

    private final StackHome home = Saldo.home();

    @Override
    public Integer call() {
        ToolCheck tools = ToolCheck.of(System.getenv());
        List<Finding> findings = new ArrayList<>(tools.findNeeded());
        findings.addAll(tools.findOptional());
        var processes = new Processes(home);
        boolean runs = processes.launcher().isPresent();
        if (processes.running().isEmpty()) {
            findings.add(MemoryCheck.ofThisMachine().find());
            findings.addAll(new PortCheck(Ports.chosen(System.getenv(), home.portsFile())).findTaken());
        }
        findings.forEach(finding ->
                System.out.printf("%-9s %-12s %s%n", finding.grade().word(), finding.what(), finding.sentence()));
        boolean healthy = runs ? showStack() : showLeftovers();
        return healthy && findings.stream().noneMatch(Finding::isBad) ? 0 : 1;
    }

    private boolean showStack() {
        Optional<StackView> stack = LauncherClient.of(home).stack();
        if (stack.isEmpty()) {
            System.out.println("The launcher runs but does not answer: ./saldo down stops all.");
            return false;
        }
        System.out.println("The stack is " + stack.get().state() + ".");
        for (PartView part : stack.get().parts()) {
            System.out.printf(
                    "%-9s %-22s pid %-8d %s%n", part.alive() ? "ok" : "DEAD", part.name(), part.pid(), part.address());
        }
        if (!stack.get().isHealthy()) {
            System.out.println("./saldo up starts it anew; ./saldo logs NAME shows why a part has ended.");
        }
        return stack.get().isHealthy();
    }

    private boolean showLeftovers() {
        var left = new Processes(home).running().keySet();
        System.out.println(
                left.isEmpty()
                        ? "No stack is running."
                        : "A stack has died and left " + String.join(", ", left) + ": ./saldo down stops them.");
        return left.isEmpty();
    }
}
