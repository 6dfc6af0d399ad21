package io.saldo.platform.time;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The time of every moment that a rule names (C-9). It follows real time; where the test clock is allowed it stands
 * still at the instant that it was set to, and never goes back.
 */
@Singleton
public class BillingClock {

    private final RealTime realTime;
    private final AtomicReference<@Nullable Instant> fixed = new AtomicReference<>();

    public BillingClock(
            RealTime realTime,
            TestClock testClock,
            @ConfigProperty(name = "saldo.clock.start") Optional<Instant> start) {
        if (start.isPresent() && !testClock.allowed()) {
            throw new IllegalStateException("saldo.clock.start stops billing time and needs saldo.test-clock=true.");
        }
        this.realTime = realTime;
        start.ifPresent(fixed::set);
    }

    public Instant now() {
        Instant standing = fixed.get();
        return standing == null ? realTime.now() : standing;
    }

    /** Moves the clock and stops it there; false when that would go back. */
    public synchronized boolean moveTo(Instant instant) {
        if (instant.isBefore(now())) {
            return false;
        }
        fixed.set(instant);
        return true;
    }

    public boolean standsStill() {
        return fixed.get() != null;
    }
}
