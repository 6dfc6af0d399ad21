package io.saldo.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes that all request bodies together may occupy while they are being collected. */
public final class BodyMemory {

    private final AtomicLong free;

    public BodyMemory(long bytes) {
        free = new AtomicLong(bytes);
    }

    boolean reserve(long bytes) {
        if (free.addAndGet(-bytes) >= 0) {
            return true;
        }
        free.addAndGet(bytes);
        return false;
    }

    void release(long bytes) {
        free.addAndGet(bytes);
    }

    /** What is left. */
    public long free() {
        return free.get();
    }
}
