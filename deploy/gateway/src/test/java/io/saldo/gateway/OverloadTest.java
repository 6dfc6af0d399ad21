package io.saldo.gateway;

import static io.saldo.gateway.TestStack.claims;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.gateway.route.Service;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverloadTest {

    @Test
    void limitsEachCallerAlone() {
        try (TestStack stack = new TestStack("SALDO_RATE_CALLER", "1/5")) {
            String budi = stack.token();
            List<HttpResponse<String>> answers = IntStream.range(0, 12)
                    .mapToObj(i -> stack.get("/api/v1/vouchers", budi))
                    .toList();

            long passed = answers.stream().filter(a -> a.statusCode() == 200).count();
            assertTrue(passed >= 5 && passed < 12, "passed " + passed);
            HttpResponse<String> limited = answers.getLast();
            assertEquals(429, limited.statusCode());
            assertEquals("1", limited.headers().firstValue("retry-after").orElseThrow());
            assertEquals("urn:saldo:problem:rate-limited", new JsonObject(limited.body()).getString("type"));
            String siti = stack.key().sign(claims().put("sub", "siti"));
            assertEquals(200, stack.get("/api/v1/vouchers", siti).statusCode());
        }
    }

    @Test
    void limitsAnAddressThatShowsNoGoodToken() {
        try (TestStack stack = new TestStack("SALDO_RATE_ADDRESS", "1/5")) {
            List<Integer> answers = IntStream.range(0, 12)
                    .mapToObj(i -> stack.get("/api/v1/vouchers", "a.b.c").statusCode())
                    .toList();

            assertEquals(401, answers.getFirst());
            assertEquals(429, answers.getLast());
            assertEquals(200, stack.get("/api/v1/vouchers", stack.token()).statusCode());
        }
    }

    @Test
    void shedsAtOnceWhatAServiceCannotTakeAndFindsBack() {
        try (TestStack stack = new TestStack("SALDO_IN_FLIGHT", "4")) {
            Queue<HttpServerRequest> waiting = new ConcurrentLinkedQueue<>();
            stack.service(Service.ACCOUNT).answer((request, seen) -> waiting.add(request));
            List<CompletableFuture<Integer>> first =
                    Stream.generate(() -> start(stack)).limit(4).toList();
            Await.until(() -> waiting.size() == 4);

            HttpResponse<String> shed = stack.get("/api/v1/vouchers", stack.token());
            assertEquals(503, shed.statusCode());
            assertEquals("1", shed.headers().firstValue("retry-after").orElseThrow());
            assertTrue(shed.body().contains("urn:saldo:problem:overloaded"));
            assertEquals(200, stack.get("/api/v1/payments/pay-1", stack.token()).statusCode(), "others go on");

            waiting.forEach(request -> request.response().end("late"));
            first.forEach(answer -> assertEquals(200, answer.join()));
            stack.service(Service.ACCOUNT).answerPlainly("account");
            assertEquals(200, stack.get("/api/v1/vouchers", stack.token()).statusCode());
        }
    }

    @Test
    void callbacksHavePlacesOfTheirOwn() {
        try (TestStack stack = new TestStack("SALDO_IN_FLIGHT", "1")) {
            Queue<HttpServerRequest> waiting = new ConcurrentLinkedQueue<>();
            stack.service(Service.PAYMENT).answer((request, seen) -> {
                if (request.uri().startsWith("/api")) {
                    waiting.add(request);
                } else {
                    request.response().end();
                }
            });
            CompletableFuture<?> customer = stack.client()
                    .sendAsync(
                            stack.authorized("/api/v1/payments/pay-1").build(), HttpResponse.BodyHandlers.discarding());
            Await.until(() -> !waiting.isEmpty());

            assertEquals(
                    200,
                    stack.send(stack.request("/callbacks/generic").POST(BodyPublishers.ofString("{}")))
                            .statusCode());
            waiting.forEach(request -> request.response().end());
            customer.join();
        }
    }

    private static CompletableFuture<Integer> start(TestStack stack) {
        return stack.client()
                .sendAsync(stack.authorized("/api/v1/vouchers").build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }
}
