package io.saldo.bench;

import io.saldo.stack.StackFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends callbacks without waiting for answers; the time of an answer counts from when its callback was to be sent. */
final class CallbackSender implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConcurrentLinkedQueue<CompletableFuture<Void>> sent = new ConcurrentLinkedQueue<>();
    private final Latencies latencies = new Latencies();
    private final URI address;

    CallbackSender(String gateway) {
        this.address = URI.create(gateway + "/callbacks/generic");
    }

    void send(TopUp topUp, long intended, boolean counted) {
        byte[] body = topUp.callback();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .headers(CallbackSignature.headers("msg_" + topUp.orderId(), Instant.now(), body))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        sent.add(http.sendAsync(request, BodyHandlers.discarding()).thenAccept(answer -> {
            if (counted) {
                latencies.add(System.nanoTime() - intended);
            }
            if (answer.statusCode() != OK) {
                throw new StackFailure("A callback was answered with " + answer.statusCode()
                        + ": if the machine cannot keep up, choose a lower --rate.");
            }
        }));
    }

    void awaitAll() {
        sent.forEach(CompletableFuture::join);
    }

    Latencies latencies() {
        return latencies;
    }

    @Override
    public void close() {
        http.close();
    }
}
