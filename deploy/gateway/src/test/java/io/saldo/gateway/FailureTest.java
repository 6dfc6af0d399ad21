package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import io.vertx.core.buffer.Buffer;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static TestStack stack;

    @BeforeAll
    static void start() {
        stack = new TestStack("SALDO_READ_TIMEOUT_MS", "800", "SALDO_IN_FLIGHT", "2", "SALDO_IDLE_TIMEOUT_MS", "1000");
        stack.service(Service.PAYMENT).close();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private static void problem(int status, String name, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"urn:saldo:problem:" + name + "\""), answer.body());
        assertTrue(answer.headers().firstValue("x-request-id").isPresent());
    }

    @Test
    void answers502WhenTheServiceIsAwayHoweverOften() {
        for (int i = 0; i < 5; i++) {
            problem(502, "upstream-unavailable", stack.get("/api/v1/payments/pay-1", stack.token()));
        }
    }

    @Test
    void answers504WhenTheServiceDoesNotAnswerHoweverOften() {
        stack.service(Service.NOTIFICATION).answer((request, seen) -> {});
        for (int i = 0; i < 2; i++) {
            problem(504, "upstream-timeout", stack.get("/api/v1/messages/stream", stack.token()));
        }
    }

    @Test
    void answers502WhenTheServiceBreaksOffBeforeOrWithinAShortAnswer() {
        stack.service(Service.INVOICE)
                .answer((request, seen) -> request.connection().close());
        problem(502, "upstream-unavailable", stack.get("/api/v1/billing-accounts/1/invoices", stack.token()));

        stack.service(Service.INVOICE).answer((request, seen) -> {
            request.response().putHeader("content-length", "100").write("half");
            request.response().reset();
        });
        problem(502, "upstream-unavailable", stack.get("/api/v1/billing-accounts/1/invoices", stack.token()));
    }

    @Test
    void breaksOffALongAnswerThatTheServiceBreaksOff() {
        stack.service(Service.CLOCK).answer((request, seen) -> {
            request.response().setChunked(true);
            request.response().write(Buffer.buffer(new byte[100_000])).onComplete(done -> request.response()
                    .reset());
        });

        assertThrows(UncheckedIOException.class, () -> stack.get("/api/v1/clock", stack.token()));
    }

    @Test
    void breaksOffAnAnswerThatStalls() {
        stack.service(Service.CLOCK)
                .answer((request, seen) -> request.response().setChunked(true).write("first"));

        assertThrows(UncheckedIOException.class, () -> stack.get("/api/v1/clock", stack.token()));
    }

    @Test
    void letsAWriteFinishWhenTheClientHasLeft() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        AtomicBoolean finished = new AtomicBoolean();
        AtomicBoolean begun = new AtomicBoolean();
        AtomicBoolean mayFinish = new AtomicBoolean();
        stack.service(Service.ACCOUNT).answer((request, seen) -> {
            request.connection().closeHandler(ignored -> broken.set(!finished.get()));
            begun.set(true);
            stack.vertx().setPeriodic(5, timer -> {
                if (mayFinish.get() && finished.compareAndSet(false, true)) {
                    request.response().end("done");
                }
            });
        });
        try (Socket client = new Socket("127.0.0.1", stack.port())) {
            client.getOutputStream()
                    .write(("POST /api/v1/vouchers HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nAuthorization: Bearer "
                                    + stack.token() + "\r\n\r\n{}")
                            .getBytes(StandardCharsets.US_ASCII));
            Await.until(begun::get);
        }
        assertEquals(401, stack.get("/api/v1/vouchers", "").statusCode(), "the gateway has seen the client leave");
        mayFinish.set(true);
        Await.until(finished::get);
        assertTrue(!broken.get(), "the service was left alone until it had finished");
    }

    @Test
    void endsAReadWhoseClientHasLeft() throws Exception {
        AtomicBoolean begun = new AtomicBoolean();
        AtomicBoolean broken = new AtomicBoolean();
        stack.service(Service.INVOICE).answer((request, seen) -> {
            request.connection().closeHandler(ignored -> broken.set(true));
            begun.set(true);
        });
        try (Socket client = new Socket("127.0.0.1", stack.port())) {
            client.getOutputStream()
                    .write(("GET /api/v1/billing-accounts/1/invoices HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                                    + stack.token() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Await.until(begun::get);
        }
        Await.until(broken::get);
    }

    @Test
    void closesAConnectionThatNeverFinishesItsHead() throws Exception {
        try (Socket client = new Socket("127.0.0.1", stack.port())) {
            client.setSoTimeout(9_000);
            client.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));

            assertEquals(-1, client.getInputStream().read());
        }
    }
}
