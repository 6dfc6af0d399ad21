package io.saldo.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ControlTest {

    @Test
    void answersThisMachineOnlyUnlessToldOtherwise() throws Exception {
        Optional<InetAddress> outside = outsideAddress();
        Assumptions.assumeTrue(outside.isPresent(), "this machine has no other address than the loopback");

        assertEquals(200, status("local", InetAddress.getLoopbackAddress(), "/control/generic/behaviour"));
        assertEquals(403, status("local", outside.orElseThrow(), "/control/generic/behaviour"));
        assertEquals(200, status("local", outside.orElseThrow(), "/health"));
        assertEquals(200, status("open", outside.orElseThrow(), "/control/generic/behaviour"));
    }

    private static int status(String control, InetAddress by, String path) throws IOException, InterruptedException {
        Settings settings = Settings.from(Map.of(
                "SALDO_SIMULATOR_HOST", "0.0.0.0", "SALDO_SIMULATOR_PORT", "0", "SALDO_SIMULATOR_CONTROL", control));
        try (Simulator simulator = Simulator.start(settings);
                HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://" + by.getHostAddress() + ":" + simulator.port() + path);
            HttpRequest request = HttpRequest.newBuilder(uri).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static Optional<InetAddress> outsideAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .findFirst();
    }
}
