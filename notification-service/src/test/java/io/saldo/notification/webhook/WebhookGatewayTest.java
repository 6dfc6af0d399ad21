package io.saldo.notification.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.RealTime;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What endpoints may do to us; no service is started. */
class WebhookGatewayTest {

    private static final Vertx VERTX = Vertx.vertx();

    /** One connection to a host, so that a second call waits for the first. */
    private static final class Config implements WebhookConfig {

        private final boolean privateAddresses;
        private volatile Duration timeout = Duration.ofSeconds(20);

        private Config(boolean privateAddresses) {
            this.privateAddresses = privateAddresses;
        }

        @Override
        public boolean privateAddresses() {
            return privateAddresses;
        }

        @Override
        public int parallel() {
            return 1;
        }

        @Override
        public Duration lease() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration timeout() {
            return timeout;
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
                Receiver.await(done);
            });
            var config = new Config(true);
            config.timeout = Duration.ofSeconds(3);
            Answer answer = post(receiver.url("/slow"), config);
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

    /** A name server that never answers. */
    @Test
    void waitsForANameOnlySoLong() throws Exception {
        var config = new Config(true);
        config.timeout = Duration.ofSeconds(1);
        var silent = new NameGateway(config) {
            @Override
            Future<InetAddress[]> addresses(String host) {
                return new CompletableFuture<>();
            }
        };
        var gateway = new WebhookGateway(VERTX, silent, config, new RealTime());
        assertEquals(Answer.none("No whole answer within 1 seconds."), gateway.post(to("https://slow.example/")));
        gateway.close();
    }

    /** The second waits for the connection of the first until its time is over: then it is never sent. */
    @Test
    void sendsNothingOnceItsTimeIsOver() throws Exception {
        var config = new Config(true);
        var gateway = new WebhookGateway(VERTX, new NameGateway(config), config, new RealTime());
        var release = new CountDownLatch(1);
        try (var receiver = new Receiver();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            receiver.on("/first", exchange -> {
                Receiver.await(release);
                exchange.sendResponseHeaders(204, -1);
            });
            var first = threads.submit(() -> gateway.post(to(receiver.url("/first"))));
            await().until(() -> !receiver.of("/first").isEmpty());
            config.timeout = Duration.ofMillis(300);
            assertEquals(
                    Optional.empty(), gateway.post(to(receiver.url("/second"))).status());
            config.timeout = Duration.ofSeconds(20);
            release.countDown();
            Answer _ = first.get();
            assertEquals(
                    Optional.of(204), gateway.post(to(receiver.url("/third"))).status());
            assertTrue(receiver.of("/second").isEmpty());
        }
        gateway.close();
    }

    private static OutgoingCall to(String url) {
        return new OutgoingCall(AccountId.of(1, 1), "whm-1", "whk-1", url, "{\"a\":\"é\"}", 0, List.of(Secret.drawn()));
    }

    private static Answer post(String url, boolean privateAddresses) throws InterruptedException {
        return post(url, new Config(privateAddresses));
    }

    private static Answer post(String url, Config config) throws InterruptedException {
        var gateway = new WebhookGateway(VERTX, new NameGateway(config), config, new RealTime());
        try {
            return gateway.post(to(url));
        } finally {
            gateway.close();
        }
    }
}
