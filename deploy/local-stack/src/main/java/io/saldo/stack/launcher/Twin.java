package io.saldo.stack.launcher;

import io.saldo.servers.FreePorts;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.clock.ClockFile;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A further process of a service beside a running stack, on the same database and topics. The gateway sends it nothing, and
 * nobody moves its clock: for tests of what several processes do at the same time.
 */
public final class Twin implements AutoCloseable {

    static final String NAME = "account-service-twin";

    private final Ports ports;
    private final ServerProcess process;

    private Twin(Ports ports, ServerProcess process) {
        this.ports = ports;
        this.process = process;
    }

    /** One of account-service; it has this environment beside what the stack's own one has. Returns when it is ready. */
    public static Twin start(StackHome home, Ports ofStack, Map<String, String> environment) {
        List<Integer> free = FreePorts.distinct(2);
        return start(home, ofStack, SaldoService.ACCOUNT, NAME, free, environment);
    }

    /** One of invoice-service by this name, at these two ports. */
    public static Twin ofInvoices(
            StackHome home, Ports ofStack, String name, List<Integer> two, Map<String, String> environment) {
        return start(home, ofStack, SaldoService.INVOICE, name, two, environment);
    }

    /** One of any service, such as {@code payment-service}, from another checkout's build perhaps. */
    public static Twin of(String service, StackHome home, Ports ofStack, Map<String, String> environment) {
        SaldoService named = SaldoService.ofFolder(service);
        return start(home, ofStack, named, service + "-twin", FreePorts.distinct(2), environment);
    }

    private static Twin start(
            StackHome home,
            Ports ofStack,
            SaldoService service,
            String name,
            List<Integer> two,
            Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, ofStack.of(port));
        }
        numbers.put(service.port(), two.getFirst());
        numbers.put(service.management(), two.getLast());
        Ports ports = new Ports(numbers);
        var parts = new JavaParts(home, new Run(ports, Run.Caches.AS_THEY_ARE), new ClockFile(home.clockFile()));
        return new Twin(ports, parts.twin(service, name, environment).start());
    }

    /** As a fault would do it. */
    public void kill() {
        process.kill();
    }

    /** The same stack, whose gateway seems to be this process: for clients that come in by it. */
    public Ports asGateway() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, ports.of(port == Port.GATEWAY ? Port.ACCOUNT : port));
        }
        return new Ports(numbers);
    }

    @Override
    public void close() {
        process.close();
    }
}
