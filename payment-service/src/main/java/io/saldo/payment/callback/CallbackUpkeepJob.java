package io.saldo.payment.callback;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the callbacks that are left to a person and ages those that wait, for whoever watches; drops old ones. */
@Singleton
class CallbackUpkeepJob {

    private static final Duration COUNT_EVERY = Duration.ofSeconds(10);
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final FindCallbacks find;
    private final DropOldCallbacks drop;
    private final UnitOfWork unitOfWork;
    private final AtomicLong left = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();
    private final List<Loop> loops = new ArrayList<>();

    CallbackUpkeepJob(FindCallbacks find, DropOldCallbacks drop, UnitOfWork unitOfWork, MeterRegistry meters) {
        this.find = find;
        this.drop = drop;
        this.unitOfWork = unitOfWork;
        Gauge.builder("saldo_callbacks_left", left::get)
                .description("Callbacks that could not be read or worked on, and wait for a person.")
                .register(meters);
        Gauge.builder("saldo_callbacks_oldest_seconds", oldest::get)
                .description("Age of the oldest callback that has not been worked on.")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        loops.add(Loop.start("callback-gauge", new Bell(), COUNT_EVERY, this::count));
        loops.add(Loop.start("callback-upkeep", new Bell(), TIDY_EVERY, () -> Loop.await(drop::handle)));
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::stop);
    }

    private boolean count() {
        left.set(Loop.await(() -> unitOfWork.run(find::left)));
        oldest.set(Loop.await(() -> unitOfWork.run(find::oldestSeconds)));
        return false;
    }
}
