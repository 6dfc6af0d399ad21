package io.saldo.payment.settlement;

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
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compares again what did not agree, since payments come late, and shows how much is left for a person; real time. */
@Singleton
class SettlementJob {

    private static final Logger LOG = Logger.getLogger(SettlementJob.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final FindSettlement find;
    private final CompareSettlement compare;
    private final UnitOfWork unitOfWork;
    private final AtomicLong open = new AtomicLong();
    private @Nullable Loop loop;

    SettlementJob(FindSettlement find, CompareSettlement compare, UnitOfWork unitOfWork, MeterRegistry meters) {
        this.find = find;
        this.compare = compare;
        this.unitOfWork = unitOfWork;
        Gauge.builder("settlement_open_rows", open, AtomicLong::get)
                .description("Rows of settlement files that do not agree with our payments.")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("settlement", new Bell(), EVERY, this::work);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private boolean work() {
        List<String> accounts = Loop.await(() -> unitOfWork.run(find::gatewayAccounts));
        eachOf(accounts, account -> Loop.await(() -> compare.handle(account)));
        open.set(Loop.await(() -> unitOfWork.run(find::open)));
        return false;
    }

    /** One that cannot be compared keeps no other one from it; it is compared again in the next round. */
    static void eachOf(List<String> accounts, Consumer<String> compare) {
        for (String account : accounts) {
            try {
                compare.accept(account);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The settlement of %s could not be compared", account);
            }
        }
    }
}
