package io.saldo.platform.activity;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Counts what this process is working on right now: records and requests that have begun and not ended. */
@Singleton
public class InWork {

    private final AtomicLong count = new AtomicLong();

    public <T> Uni<T> count(Supplier<Uni<T>> work) {
        begin();
        return Uni.createFrom().<T>deferred(work::get).eventually(this::end);
    }

    void begin() {
        count.incrementAndGet();
    }

    void end() {
        count.decrementAndGet();
    }

    long now() {
        return count.get();
    }
}
