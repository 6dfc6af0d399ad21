package io.saldo.payment.unmatched;

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
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts the money that is in no book, for whoever watches. */
@Singleton
class UnmatchedGauge {

    private static final Duration EVERY = Duration.ofSeconds(15);

    private final FindUnmatched find;
    private final UnitOfWork unitOfWork;
    private final AtomicLong open = new AtomicLong();
    private @Nullable Loop loop;

    UnmatchedGauge(FindUnmatched find, UnitOfWork unitOfWork, MeterRegistry meters) {
        this.find = find;
        this.unitOfWork = unitOfWork;
        Gauge.builder("saldo_unmatched_payments", open::get)
                .description("Payments that came and belong to nobody yet.")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("unmatched-gauge", new Bell(), EVERY, this::count);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private boolean count() {
        open.set(Loop.await(() -> unitOfWork.run(find::count)));
        return false;
    }
}
