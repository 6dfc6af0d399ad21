package io.saldo.stack.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.servers.FreePorts;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void findsNothingWrongWithFreePorts() {
        assertEquals(List.of(), new PortCheck(free()).findTaken());
    }

    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        Ports ports = free();
        try (var _ = new ServerSocket(ports.of(Port.KAFKA), 1, InetAddress.getLoopbackAddress())) {
            List<Finding> findings = new PortCheck(ports).findTaken();

            assertEquals(
                    List.of(
                            "Port %d of Kafka is in use by another program: free it, or choose another with SALDO_PORT_KAFKA."
                                    .formatted(ports.of(Port.KAFKA))),
                    findings.stream().map(Finding::sentence).toList());
        }
    }

    @Test
    void saysWhenTwoPartsWereGivenTheSamePort() {
        Map<Port, Integer> numbers = new EnumMap<>(free().numbers());
        numbers.put(Port.SMTP, new Ports(numbers).of(Port.MAIL));

        assertEquals(2, new PortCheck(new Ports(numbers)).findTaken().size());
    }

    private static Ports free() {
        List<Integer> free = FreePorts.distinct(Port.values().length);
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, free.get(port.ordinal()));
        }
        return new Ports(numbers);
    }
}
