package io.saldo.probe;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;

/** Ends with 0 when an address answers: {@code http://} with 200, {@code tcp://} at all. Needs java.base alone. */
public final class Probe {

    private static final int LIMIT_MILLIS = 4_000;

    private Probe() {}

    /** The argument is the address. */
    public static void main(String[] arguments) {
        System.exit(answers(URI.create(arguments[0])) ? 0 : 1);
    }

    static boolean answers(URI address) {
        try {
            return address.getScheme().equals("tcp") ? listens(address) : ok(address);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean listens(URI address) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            return socket.isConnected();
        }
    }

    private static boolean ok(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(LIMIT_MILLIS);
        connection.setReadTimeout(LIMIT_MILLIS);
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            connection.disconnect();
        }
    }
}
