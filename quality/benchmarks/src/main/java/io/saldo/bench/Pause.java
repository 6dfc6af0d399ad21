package io.saldo.bench;

import java.util.concurrent.locks.LockSupport;

/** Waiting between two looks. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }

    /** Until that reading of {@link System#nanoTime()}; not at all when it is past. */
    static void until(long nanos) {
        long left = nanos - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = nanos - System.nanoTime();
        }
    }
}
