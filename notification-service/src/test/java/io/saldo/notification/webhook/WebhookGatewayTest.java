package io.saldo.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.RealTime;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What endpoints may do to us; no service is started. */
class WebhookGatewayTest {

    private static final Vertx VERTX = Vertx.vertx();

    private record Config(boolean privateAddresses) implements WebhookConfig {
        @Override
        public int batch() {
            return 4;
        }

        @Override
        public Duration lease() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(3);
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(3);
        }
    }

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @Test
    void signsWhatItSendsAndTakesTheAnswer() throws Exception {
        try (var receiver = new Receiver()) {
            assertEquals(Optional.of(204), post(receiver.url("/in?x=%20"), true).status());
            var got = receiver.of("/in?x=%20").getFirst();
            assertEquals("whm-1", got.id());
            assertEquals("{\"a\":\"é\"}", got.body());
            assertTrue(got.signature().startsWith("v1,"));
        }
    }

    @Test
    void followsNobodyElsewhere() throws Exception {
        try (var receiver = new Receiver()) {
            receiver.on("/moved", exchange -> {
                exchange.getResponseHeaders().add("Location", receiver.url("/inside"));
                exchange.sendResponseHeaders(307, -1);
            });
            assertEquals(Optional.of(307), post(receiver.url("/moved"), true).status());
            assertTrue(receiver.of("/inside").isEmpty());
        }
    }

    @Test
    void readsTheBeginningOfAnAnswerWithoutEnd() throws Exception {
        try (var receiver = new Receiver()) {
            receiver.on("/long", exchange -> {
                exchange.sendResponseHeaders(500, 0);
                byte[] block = "x".repeat(8_192).getBytes(StandardCharsets.US_ASCII);
                try {
                    for (int i = 0; i < 100_000; i++) {
                        exchange.getResponseBody().write(block);
                    }
                } catch (IOException e) {
                    // That is what this test is about: nobody reads any further.
                }
            });
            Answer answer = post(receiver.url("/long"), true);
            assertEquals(Optional.of(500), answer.status(), answer::text);
            assertEquals("x".repeat(500), answer.text());
        }
    }

    @Test
    void waitsForAnAnswerThatDripsOnlySoLong() throws Exception {
        try (var receiver = new Receiver()) {
            var done = new CountDownLatch(1);
            receiver.on("/slow", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                try {
                    done.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            Answer answer = post(receiver.url("/slow"), true);
            done.countDown();
            assertEquals(Answer.none("No whole answer within 3 seconds."), answer);
        }
    }

    /** The name is public as far as anybody can see; what it leads to is not. */
    @Test
    void asksNothingOfOurOwnMachines() throws Exception {
        try (var receiver = new Receiver()) {
            Answer refused = post(receiver.url("/inside").replace("http:", "https:"), false);
            assertEquals(Answer.none("The address is not one of the open internet."), refused);
            assertTrue(receiver.of("/inside").isEmpty());
        }
    }

    @Test
    void saysWhyThereIsNoAnswer() throws Exception {
        String closed;
        try (var receiver = new Receiver()) {
            closed = receiver.url("/");
        }
        assertTrue(post(closed, true).text().contains("onnect"));
        assertEquals(Answer.none("The name is not known."), post("https://nobody.invalid/", true));
    }

    private static Answer post(String url, boolean privateAddresses) throws InterruptedException {
        var gateway = new WebhookGateway(VERTX, new Config(privateAddresses), new RealTime());
        try {
            var account = AccountId.of(1, 1);
            return gateway.post(
                    new OutgoingCall(account, "whm-1", "whk-1", url, "{\"a\":\"é\"}", 0, List.of(Secret.drawn())));
        } finally {
            gateway.close();
        }
    }
}
