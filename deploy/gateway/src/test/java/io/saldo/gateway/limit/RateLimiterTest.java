package io.saldo.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong(-5 * SECOND); // nanoTime may be negative
    private final RateLimiter limiter = new RateLimiter(new Rate(10, 20), now::get);

    private long passed(int tries) {
        return IntStream.range(0, tries)
                .filter(i -> limiter.secondsToWait("budi") == 0)
                .count();
    }

    @Test
    void letsABurstPassAndThenTheRate() {
        assertEquals(20, passed(100));
        now.addAndGet(SECOND);
        assertEquals(10, passed(100));
        now.addAndGet(SECOND / 10);
        assertEquals(1, passed(100));
    }

    @Test
    void neverSavesUpMoreThanTheBurst() {
        assertEquals(20, passed(20));
        now.addAndGet(3600 * SECOND);
        assertEquals(20, passed(100));
    }

    @Test
    void saysHowLongToWait() {
        RateLimiter slow = new RateLimiter(new Rate(1, 1), now::get);
        assertEquals(0, slow.secondsToWait("budi"));
        assertEquals(1, slow.secondsToWait("budi"));
        assertEquals(0, slow.secondsToWait("siti"));
    }

    @Test
    void forgetsOnlyWhoseBucketIsFull() {
        assertEquals(20, passed(20));
        limiter.sweep();
        assertEquals(0, passed(1));
        now.addAndGet(10 * SECOND);
        limiter.sweep();
        assertEquals(20, passed(100));
    }

    @Test
    void canBeSwitchedOff() {
        RateLimiter off = new RateLimiter(Rate.parse("off"), now::get);
        assertEquals(
                1000,
                IntStream.range(0, 1000)
                        .filter(i -> off.secondsToWait("budi") == 0)
                        .count());
    }
}
