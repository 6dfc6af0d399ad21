package io.saldo.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.TestService.Seen;
import io.saldo.gateway.route.Service;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallbackTest {

    @Test
    void reachesThePaymentServiceWithoutATokenAndWithEveryByteAndHeaderAsSent() {
        try (TestStack stack = new TestStack()) {
            byte[] body = new byte[4096];
            IntStream.range(0, body.length).forEach(i -> body[i] = (byte) i);
            HttpRequest.Builder request = stack.request("/callbacks/generic?a=%20b&c")
                    .header("webhook-id", "msg_1")
                    .header("webhook-signature", "v1,a= v1,b=")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofByteArray(body));

            assertEquals(200, stack.send(request).statusCode());
            Seen seen = stack.service(Service.PAYMENT).last();
            assertArrayEquals(body, seen.body());
            assertEquals("/callbacks/generic?a=%20b&c", seen.uri());
            assertEquals("v1,a= v1,b=", seen.header("webhook-signature"));
            assertEquals("application/x-www-form-urlencoded", seen.header("content-type"));
            assertFalse(seen.headers().containsKey("authorization"));
        }
    }

    @Test
    void isOnlyForPosts() {
        try (TestStack stack = new TestStack()) {
            HttpResponse<String> answer = stack.get("/callbacks/generic", "");

            assertEquals(405, answer.statusCode());
            assertEquals("POST", answer.headers().firstValue("allow").orElseThrow());
        }
    }

    @Test
    void hasARateOfItsOwn() {
        try (TestStack stack = new TestStack("SALDO_RATE_CALLBACK", "1/3", "SALDO_RATE_CALLER", "100/100")) {
            long passed = IntStream.range(0, 10)
                    .map(i -> callback(stack).statusCode())
                    .filter(status -> status == 200)
                    .count();

            assertTrue(passed >= 3 && passed < 10, "passed " + passed);
            assertEquals(
                    "1", callback(stack).headers().firstValue("retry-after").orElseThrow());
            assertEquals(200, stack.get("/api/v1/vouchers", stack.token()).statusCode());
        }
    }

    @Test
    void hasAHostOfItsOwnWhereThereIsOne() {
        try (TestStack stack = new TestStack("SALDO_CALLBACK_HOST", "callbacks.example")) {
            assertEquals("200", status(stack, "POST /callbacks/generic", "Callbacks.example:8080"));
            assertEquals("200", status(stack, "GET /health", "callbacks.example"));
            assertEquals("404", status(stack, "POST /callbacks/generic", "billing.example"));
            assertEquals("404", status(stack, "GET /api/v1/vouchers", "callbacks.example"));
            assertEquals("404", status(stack, "GET /", "callbacks.example"));
            assertEquals("401", status(stack, "GET /api/v1/vouchers", "billing.example"));
        }
    }

    private static String status(TestStack stack, String call, String host) {
        String answer =
                stack.raw(call + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return answer.split(" ", 3)[1];
    }

    private static HttpResponse<String> callback(TestStack stack) {
        return stack.send(stack.request("/callbacks/generic").POST(BodyPublishers.ofString("{}")));
    }
}
