package io.saldo.payment.gateway;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Works on a row at the same time, since each of it waits for its company, and waits for all. */
public final class CallsAbreast {

    private CallsAbreast() {}

    /** False when the row is empty. */
    public static <T> boolean work(List<T> row, Consumer<T> call) {
        try (var threads = Executors.newCachedThreadPool()) {
            row.stream()
                    .map(one -> CompletableFuture.runAsync(() -> call.accept(one), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        return !row.isEmpty();
    }
}
