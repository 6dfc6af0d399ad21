package io.saldo.platform.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a loop of this process; rings that nobody waited for count as one. */
public class Bell {

    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Waits for a ring, at most that long. */
    void await(Duration limit) throws InterruptedException {
        if (rung.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
