package io.saldo.notification.webhook;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One attempt within its time, from the look-up of the name on; once it is over nothing of it is sent any more. */
final class Exchange implements AutoCloseable {

    private final long end;
    private Runnable cutOff = () -> {};
    private boolean over;

    Exchange(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    /** Waits as long as there is time. */
    <T> T await(Future<T> work) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return work.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } finally {
            work.cancel(true);
        }
    }

    /** False when its time is over: then it is cut off at once. */
    synchronized boolean begins(Runnable cut) {
        if (over) {
            cut.run();
        } else {
            cutOff = cut;
        }
        return !over;
    }

    /** Cuts off whatever is still on its way. */
    @Override
    public synchronized void close() {
        over = true;
        cutOff.run();
    }
}
