package io.saldo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports that nobody listens on at this moment. */
public final class FreePorts {

    private static final int FIRST_KEPT = 12_000;
    private static final int ROWS = 400;
    private static final int ROW = 50;

    private FreePorts() {}

    public static int one() {
        return distinct(1).getFirst();
    }

    /** All are held until the last is found, so that no port comes twice. */
    public static List<Integer> distinct(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < count) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        } finally {
            held.forEach(FreePorts::release);
        }
    }

    /**
     * Out of a row of ports that is this process's alone among those that are started about the same time, below those
     * that the system gives to connections: whoever binds them much later still finds them free.
     */
    public static List<Integer> kept(int count) {
        List<Integer> free = new ArrayList<>();
        for (int port = FIRST_KEPT + (int) (ProcessHandle.current().pid() % ROWS) * ROW; free.size() < count; port++) {
            if (isFree(port)) {
                free.add(port);
            }
        }
        return free;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
