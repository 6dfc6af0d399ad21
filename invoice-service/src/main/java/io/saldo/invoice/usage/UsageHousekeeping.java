package io.saldo.invoice.usage;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.partition.DayPartitions;
import io.saldo.platform.time.BillingClock;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Drops the days of usage that are too old for anything to be compared with them, a day late for what is under way (U-1). */
@Singleton
class UsageHousekeeping {

    private static final Duration EVERY = Duration.ofHours(1);

    private final DayPartitions partitions;
    private final BillingClock clock;
    private @Nullable Loop loop;

    UsageHousekeeping(DayPartitions partitions, BillingClock clock) {
        this.partitions = partitions;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("usage-housekeeping", new Bell(), EVERY, this::tidy);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Always false: nothing is left to do. */
    boolean tidy() {
        var oldest = new UsageWindow(clock.now()).oldestDay();
        Loop.await(() -> partitions.dropBefore("usage_event", oldest.minusDays(1)));
        return false;
    }
}
