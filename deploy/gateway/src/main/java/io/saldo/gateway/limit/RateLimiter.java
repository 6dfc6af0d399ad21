package io.saldo.gateway.limit;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A token bucket per caller, shared by all event loops.
 *
 * <p>Kept as one number a caller, the instant at which its bucket will be full again (the generic cell rate algorithm):
 * each request moves it on by the time that refills one token, and may not move it further ahead than the burst.
 */
public final class RateLimiter {

    private static final int MOST_CALLERS = 50_000;
    private static final String EVERYBODY_ELSE = "";
    private static final long SECOND_NANOS = Duration.ofSeconds(1).toNanos();

    private final Rate rate;
    private final LongSupplier nanos;
    private final ConcurrentMap<String, AtomicLong> fullAt = new ConcurrentHashMap<>();

    public RateLimiter(Rate rate) {
        this(rate, System::nanoTime);
    }

    RateLimiter(Rate rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
    }

    /** Takes one token; the answer is 0, or the seconds after which there will be one. */
    public long secondsToWait(String caller) {
        if (rate.off()) {
            return 0;
        }
        long now = nanos.getAsLong();
        long wait = take(bucket(caller, now), now);
        return wait <= 0 ? 0 : Math.ceilDiv(wait, SECOND_NANOS);
    }

    private long take(AtomicLong bucket, long now) {
        long refillOne = SECOND_NANOS / rate.perSecond();
        long furthest = now + refillOne * rate.burst();
        while (true) {
            long full = bucket.get();
            long next = (full - now < 0 ? now : full) + refillOne;
            if (next - furthest > 0) {
                return next - furthest;
            }
            if (bucket.compareAndSet(full, next)) {
                return 0;
            }
        }
    }

    /** Beyond a bound on memory all new callers share one bucket. */
    private AtomicLong bucket(String caller, long now) {
        AtomicLong known = fullAt.get(caller);
        if (known != null) {
            return known;
        }
        String key = fullAt.size() < MOST_CALLERS ? caller : EVERYBODY_ELSE;
        return fullAt.computeIfAbsent(key, ignored -> new AtomicLong(now));
    }

    /** Forgets callers whose bucket is full: they are as good as new. */
    public void sweep() {
        long now = nanos.getAsLong();
        fullAt.values().removeIf(full -> full.get() - now < 0);
    }
}
