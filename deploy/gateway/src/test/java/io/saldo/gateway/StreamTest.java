package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import io.vertx.core.http.HttpServerResponse;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamTest {

    private final Queue<HttpServerResponse> streams = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left = new AtomicInteger();
    private TestStack stack;

    @BeforeEach
    void start() {
        stack = new TestStack(
                "SALDO_READ_TIMEOUT_MS",
                "700",
                "SALDO_STREAMS",
                "2",
                "SALDO_IN_FLIGHT",
                "1",
                "SALDO_IDLE_TIMEOUT_MS",
                "700");
        stack.service(Service.NOTIFICATION).answer((request, seen) -> {
            request.connection().closeHandler(ignored -> left.incrementAndGet());
            request.response()
                    .putHeader("content-type", "text/event-stream;charset=UTF-8")
                    .setChunked(true)
                    .write("");
            request.response().write(":\n\n");
            streams.add(request.response());
        });
    }

    @AfterEach
    void stop() {
        stack.close();
    }

    private HttpResponse<InputStream> open() throws Exception {
        return stack.client()
                .send(stack.authorized("/api/v1/messages/stream").build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static String read(HttpResponse<InputStream> stream, int length) throws Exception {
        return new String(stream.body().readNBytes(length), StandardCharsets.UTF_8);
    }

    @Test
    void passesEachEventAtOnceAndBearsSilence() throws Exception {
        HttpResponse<InputStream> stream = open();
        assertEquals(200, stream.statusCode());
        assertEquals(":\n\n", read(stream, 3));

        Instant silentUntil = Instant.now().plus(Duration.ofMillis(1500));
        Await.until(() -> Instant.now().isAfter(silentUntil));
        for (int i = 0; i < 5; i++) {
            String event = "data: " + i + "\n\n";
            streams.element().write(event);
            assertEquals(event, read(stream, event.length()));
        }
        streams.element().end();
        assertEquals(-1, stream.body().read());
    }

    @Test
    void occupiesNoPlaceOfOrdinaryRequestsButIsCounted() throws Exception {
        HttpResponse<InputStream> first = open();
        HttpResponse<InputStream> second = open();
        HttpResponse<InputStream> third = open();

        assertEquals(200, second.statusCode());
        assertEquals(503, third.statusCode());
        first.body().close();
        Await.until(() -> open().statusCode() == 200);
    }

    @Test
    void endsAtTheServiceWhenTheReaderLeaves() throws Exception {
        open().body().close();

        Await.until(() -> left.get() == 1);
        assertTrue(streams.element().closed());
    }
}
