package io.saldo.platform.time;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time of the world: for tokens, signatures, time-outs, retries, leases and housekeeping. Whatever a rule names is
 * on the {@link BillingClock} instead (C-9).
 */
@Singleton
public class RealTime {

    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
