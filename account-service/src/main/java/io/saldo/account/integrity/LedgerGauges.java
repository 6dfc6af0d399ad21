package io.saldo.account.integrity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What wakes a person: currencies whose debits are not their credits, differences that were found, stopped books. */
@Singleton
class LedgerGauges {

    private static final Duration EVERY = Duration.ofSeconds(15);

    private static final String FIGURES = """
        select (select count(*) from (select currency from book_total group by currency
                                      having sum(debit) <> sum(credit)) as currencies) as imbalance,
               (select count(*) from book_difference) as differences,
               (select count(*) from book where stopped is not null) as stopped
        """;

    private record Figures(long imbalance, long differences, long stopped) {}

    private final UnitOfWork unitOfWork;
    private volatile Figures figures = new Figures(0, 0, 0);
    private @Nullable Loop loop;

    LedgerGauges(UnitOfWork unitOfWork, MeterRegistry meters) {
        this.unitOfWork = unitOfWork;
        Gauge.builder("saldo_ledger_imbalance", () -> figures.imbalance())
                .description("Currencies whose debits are not their credits over all books; anything but 0 is a fault.")
                .register(meters);
        Gauge.builder("saldo_book_differences", () -> figures.differences())
                .description("Differences between books and what was appended to them.")
                .register(meters);
        Gauge.builder("saldo_books_stopped", () -> figures.stopped())
                .description("Books that take no postings until a person has looked.")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("ledger-gauges", new Bell(), EVERY, this::read);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private boolean read() {
        figures = Loop.await(() -> unitOfWork.run(() -> Sql.of(FIGURES)
                        .one(row -> new Figures(
                                row.number("imbalance"), row.number("differences"), row.number("stopped")))))
                .orElse(figures);
        return false;
    }
}
