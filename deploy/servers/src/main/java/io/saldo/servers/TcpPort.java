package io.saldo.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Whether somebody listens on a port of the loopback address. */
public final class TcpPort {

    private static final int LIMIT_MILLIS = 500;

    private TcpPort() {}

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
