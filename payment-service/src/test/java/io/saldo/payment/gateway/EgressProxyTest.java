package io.saldo.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.payment.gateway.CallGateway.Call;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.net.NetServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the way out is a proxy with a list of hosts, each call asks it for a tunnel and goes no other way. */
class EgressProxyTest {

    private static final GatewayAccount COMPANY =
            new GatewayAccount("stripe", "stripe", "M", "https://localhost", Optional.empty(), 60, "webview");

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private NetServer proxy;

    @BeforeEach
    void refuse() {
        proxy = vertx.createNetServer()
                .connectHandler(socket -> socket.handler(bytes -> {
                    asked.add(bytes.toString().lines().findFirst().orElse(""));
                    socket.endAndForget(Buffer.buffer("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
                }));
        proxy.listenAndAwait(0, "127.0.0.1");
    }

    @AfterEach
    void stop() {
        vertx.closeAndAwait();
    }

    @Test
    void goesThroughTheProxyAndSaysThatItRefused() {
        var calls = new CallGateway(vertx, Optional.of(URI.create("http://127.0.0.1:" + proxy.actualPort())));
        var call = calls.sendOnce(COMPANY, () -> Call.get("https://api.company.example/v1/payments", Map.of()));
        var failure = assertThrows(CallGateway.Unheard.class, () -> call.await().atMost(Companies.LIMIT));
        assertEquals(List.of("CONNECT api.company.example:443 HTTP/1.1"), asked);
        assertTrue(String.valueOf(failure.getMessage()).contains("403"), failure::toString);
    }
}
