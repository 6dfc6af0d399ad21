package io.saldo.account.integrity;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Watches the books: some of those written lately in each round, and all of them in turn. */
@Singleton
class IntegrityJob {

    private final SweepBooks sweep;
    private final IntegrityConfig config;
    private @Nullable Loop loop;

    IntegrityJob(SweepBooks sweep, IntegrityConfig config) {
        this.sweep = sweep;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("integrity", new Bell(), config.interval(), this::round);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Always gives false, so that the next round waits for the interval. */
    private boolean round() {
        Loop.await(sweep::handle);
        return false;
    }
}
