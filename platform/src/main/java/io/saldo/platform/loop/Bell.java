package io.saldo.platform.loop;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes every loop of this process that listens; a ring during a loop's round is heard after it. */
public class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ringing = lock.newCondition();
    private long rings;

    public void ring() {
        lock.lock();
        try {
            rings++;
            ringing.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often it has rung; a loop asks before its round. */
    public long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has rung more often than that, at most so long. */
    void awaitMoreThan(long heard, Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (rings == heard && left > 0) {
                left = ringing.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
