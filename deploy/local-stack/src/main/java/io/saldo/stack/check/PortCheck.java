package io.saldo.stack.check;

import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** Nobody else listens where the stack wants to. */
public record PortCheck(Ports ports) {

    /** One finding for each port that is taken, or for two parts that were given the same. */
    public List<Finding> findTaken() {
        return Arrays.stream(Port.values())
                .filter(port -> isTwice(port) || isTaken(ports.of(port)))
                .map(this::taken)
                .toList();
    }

    private Finding taken(Port port) {
        String by = isTwice(port) ? "is given to two parts" : "is in use by another program";
        return Finding.bad(
                "port " + ports.of(port),
                "Port %d of %s %s: free it, or choose another with %s."
                        .formatted(ports.of(port), port.owner(), by, port.variable()));
    }

    private boolean isTwice(Port port) {
        return Arrays.stream(Port.values()).anyMatch(other -> other != port && ports.of(other) == ports.of(port));
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
