package io.saldo.probe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ProbeTest {

    @Test
    void saysWhetherAnAddressIsWell() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/well", exchange -> exchange.sendResponseHeaders(200, -1));
        server.createContext("/ill", exchange -> exchange.sendResponseHeaders(503, -1));
        server.start();
        String authority = "127.0.0.1:" + server.getAddress().getPort();
        assertTrue(Probe.answers(URI.create("http://" + authority + "/well")));
        assertFalse(Probe.answers(URI.create("http://" + authority + "/ill")));
        assertTrue(Probe.answers(URI.create("tcp://" + authority)));
        server.stop(0);
        assertFalse(Probe.answers(URI.create("http://" + authority + "/well")));
        assertFalse(Probe.answers(URI.create("tcp://" + authority)));
    }
}
