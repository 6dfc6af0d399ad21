package io.saldo.account.approval;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Drops, on real time, what operators did on days that nobody sums up any more; the audit log keeps each deed. */
@Singleton
class DeedHousekeepingJob {

    private static final Duration EVERY = Duration.ofHours(1);

    private final DropOldDeeds drop;
    private @Nullable Loop loop;

    DeedHousekeepingJob(DropOldDeeds drop) {
        this.drop = drop;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("deed-housekeeping", new Bell(), EVERY, this::round);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** True while there may be more. */
    private boolean round() {
        return Loop.await(drop::handle);
    }
}
