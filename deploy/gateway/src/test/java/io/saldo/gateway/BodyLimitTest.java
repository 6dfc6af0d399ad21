package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitTest {

    private static final int KIB = 1024;
    private static final String ADVANCE = "/api/v1/clock/advance";

    private static TestStack stack;

    @BeforeAll
    static void start() {
        stack = new TestStack("SALDO_BODY_TIMEOUT_MS", "1200", "SALDO_BODY_MEMORY", "4000000");
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/usage-events, 2097152, 200",
        "/api/v1/usage-events, 2097153, 413",
        "/api/v1/vouchers, 262144, 200",
        "/api/v1/vouchers, 262145, 413",
        "/callbacks/generic, 65536, 200",
        "/callbacks/generic, 65537, 413",
    })
    void takesABodyUpToTheLimitOfItsRouteHoweverItIsSent(String path, int size, int status) {
        byte[] body = new byte[size];
        new Random(size).nextBytes(body);

        assertEquals(status, post(path, BodyPublishers.ofByteArray(body)).statusCode());
        HttpResponse<String> chunked = post(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertEquals(status, chunked.statusCode());
        if (status == 413) {
            assertTrue(chunked.body().contains("urn:saldo:problem:body-too-large"));
        } else {
            Service service = path.contains("usage")
                    ? Service.INVOICE
                    : path.contains("callbacks") ? Service.PAYMENT : Service.ACCOUNT;
            TestService.Seen seen = stack.service(service).last();
            assertArrayEquals(body, seen.body());
            assertEquals(String.valueOf(size), seen.header("content-length"));
            assertTrue(!seen.headers().containsKey("transfer-encoding"));
        }
    }

    private static HttpResponse<String> post(String path, BodyPublisher body) {
        return stack.send(stack.authorized(path).POST(body));
    }

    @Test
    void refusesALargeBodyByItsHeadAlone() {
        String answer = stack.raw(head(ADVANCE) + "Content-Length: 999999999999999999\r\nExpect: 100-continue\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(!answer.contains("[still open]"), "the connection is closed");
    }

    @Test
    void asksForTheBodyOfAClientThatWaitsToBeAsked() {
        int before = stack.service(Service.CLOCK).seen().size();
        String answer =
                stack.raw(head(ADVANCE) + "Connection: close\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n{}");

        assertTrue(answer.startsWith("HTTP/1.1 100 "), answer);
        assertTrue(answer.contains("HTTP/1.1 200 OK"), answer);
        assertEquals(before + 1, stack.service(Service.CLOCK).seen().size());
    }

    @Test
    void givesUpOnABodyThatDoesNotCome() {
        int before = stack.service(Service.CLOCK).seen().size();
        String answer = stack.raw(head(ADVANCE) + "Content-Length: 10\r\n\r\n{");

        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertEquals(before, stack.service(Service.CLOCK).seen().size());
    }

    @Test
    void shedsBodiesThatTogetherNeedTooMuchMemoryAndRecovers() {
        byte[] large = new byte[2048 * KIB];
        String head = head("/api/v1/usage-events") + "Content-Length: " + large.length + "\r\n\r\n";
        String most = "x".repeat(2000 * KIB);
        Thread first = Thread.startVirtualThread(() -> stack.raw(head + most));
        Await.until(() -> {
            HttpResponse<String> second = post("/api/v1/usage-events", BodyPublishers.ofByteArray(large));
            return second.statusCode() == 503 && second.body().contains("urn:saldo:problem:overloaded");
        });
        Await.until(() -> !first.isAlive());

        assertEquals(
                200,
                post("/api/v1/usage-events", BodyPublishers.ofByteArray(large)).statusCode());
    }

    private static String head(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + stack.token() + "\r\n";
    }
}
