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
 * A second process of account-service beside a running stack, on the same database and topics. The gateway sends it nothing,
 * and nobody moves its clock: for tests of what two processes do at the same time.
 */
public final class Twin implements AutoCloseable {

    static final String NAME = "account-service-twin";

    private final Ports ports;
    private final ServerProcess process;

    private Twin(Ports ports, ServerProcess process) {
        this.ports = ports;
        this.process = process;
    }

    /** Returns when it is ready; gives it this environment beside what the stack's own one has. */
    public static Twin start(StackHome home, Ports ofStack, Map<String, String> environment) {
        List<Integer> free = FreePorts.distinct(2);
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, ofStack.of(port));
        }
        numbers.put(Port.ACCOUNT, free.getFirst());
        numbers.put(Port.ACCOUNT_MANAGEMENT, free.getLast());
        Ports ports = new Ports(numbers);
        var parts = new JavaParts(home, new Run(ports, Run.Caches.AS_THEY_ARE), new ClockFile(home.clockFile()));
        return new Twin(ports, parts.twin(NAME, environment).start());
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
