package io.saldo.platform.activity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What an operator watches: how much waits in the outbox and how long, parked events, parked work, the default inbox. */
@Singleton
class PlatformGauges {

    private static final Duration EVERY = Duration.ofSeconds(10);

    private static final String FIGURES = """
            select (select count(*) from outbox) as outbox_rows,
                   (select cast(coalesce(extract(epoch from now() - min(created_at)), 0) as bigint) from outbox)
                       as outbox_oldest_seconds,
                   (select count(*) from parked_event) as parked_events,
                   (select count(*) from due_row where parked) as parked_due_rows,
                   (select count(*) from inbox_default) as inbox_default_rows
            """;

    private final Pool pool;
    private final Map<String, Long> figures = new ConcurrentHashMap<>();
    private @Nullable Loop loop;

    PlatformGauges(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        register(meters, "outbox_rows", "Events that are not sent yet.");
        register(meters, "outbox_oldest_seconds", "Age of the oldest event that is not sent.");
        register(meters, "parked_events", "Events that were refused or wait behind one.");
        register(meters, "parked_due_rows", "Scheduled work that waits for a person.");
        register(meters, "inbox_default_rows", "Rows outside all inbox days; anything but 0 is a mistake.");
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("gauges", new Bell(), EVERY, this::read);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private boolean read() {
        Row row = pool.query(FIGURES).executeAndAwait().iterator().next();
        figures.replaceAll((name, old) -> row.getLong(name));
        return false;
    }

    private void register(MeterRegistry meters, String name, String description) {
        figures.put(name, 0L);
        Gauge.builder("saldo_" + name, () -> figures.get(name))
                .description(description)
                .register(meters);
    }
}
