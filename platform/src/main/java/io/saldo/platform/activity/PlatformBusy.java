package io.saldo.platform.activity;

import io.saldo.platform.time.BillingClock;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What keeps every service busy: requests and records in work, the outbox, events that are ready, work that is due. */
@Singleton
class PlatformBusy {

    private final Pool pool;
    private final InWork inWork;
    private final BillingClock clock;

    PlatformBusy(Pool pool, InWork inWork, BillingClock clock) {
        this.pool = pool;
        this.inWork = inWork;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Busy requestsAndRecords() {
        return counting("requests and records in work", inWork::now);
    }

    @Produces
    @Singleton
    Busy outboxRows() {
        return counting("outbox rows", () -> number("select count(*) as n from outbox", Tuple.tuple()));
    }

    @Produces
    @Singleton
    Busy readyEvents() {
        return counting(
                "parked events that are ready",
                () -> number(
                        "select count(*) as n from parked_event p where (p.ready or p.reason = 'WAITS_BEHIND'"
                                + " or (p.waits_for is null and p.next_attempt_at <= now() + interval '1 minute'))"
                                + " and not (p.ordered and exists (select 1 from parked_event e"
                                + " where e.consumer = p.consumer and e.key = p.key and e.id < p.id))",
                        Tuple.tuple()));
    }

    @Produces
    @Singleton
    Busy dueRows() {
        return counting(
                "due rows",
                () -> number("select count(*) as n from due_row where not parked and due_at <= $1", Tuple.of(now())));
    }

    @Produces
    @Singleton
    NextDue nextDueRow() {
        return () -> Optional.ofNullable(earliest()).map(OffsetDateTime::toInstant);
    }

    private @Nullable OffsetDateTime earliest() {
        return pool.query("select min(due_at) as at from due_row where not parked")
                .executeAndAwait()
                .iterator()
                .next()
                .getOffsetDateTime("at");
    }

    private OffsetDateTime now() {
        Instant now = clock.now();
        return now.atOffset(ZoneOffset.UTC);
    }

    private long number(String sql, Tuple parameters) {
        return pool.preparedQuery(sql)
                .executeAndAwait(parameters)
                .iterator()
                .next()
                .getLong("n");
    }

    private static Busy counting(String what, LongSupplier count) {
        return new Busy() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public long count() {
                return count.getAsLong();
            }
        };
    }
}
