package io.saldo.platform.sql;

import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.saldo.platform.loop.RelayBell;
import io.saldo.platform.loop.WorkBell;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One database transaction, and everything that stands around one: joined when one is open already, otherwise begun,
 * tried again when the database gave it up (deadlock, serialization), and, when a statement of {@link Sql} has written,
 * followed by a ring for the relay and the workers. A mere look must not ring: the workers look all the time.
 */
@Singleton
public class UnitOfWork {

    private static final int TRIES = 4;
    private static final String UNIT = "<default>";
    private static final String WROTE = UnitOfWork.class.getName() + ".wrote";

    private final RelayBell relay;
    private final WorkBell work;

    public UnitOfWork(RelayBell relay, WorkBell work) {
        this.relay = relay;
        this.work = work;
    }

    public <T> Uni<T> run(Supplier<? extends Uni<T>> body) {
        if (isOpen()) {
            return body.get();
        }
        return toItsEnd(Uni.createFrom()
                .<T>deferred(() -> SessionOperations.withTransaction(() -> body.get()))
                .onFailure(SqlState::isWorthAnotherTry)
                .retry()
                .withBackOff(Duration.ofMillis(20), Duration.ofMillis(200))
                .withJitter(0.5)
                .atMost(TRIES)
                .onItem()
                .invoke(this::ringAfterAWrite));
    }

    /** A caller that goes away must not break a transaction off: that may cost the pool its connection for good. */
    private static <T> Uni<T> toItsEnd(Uni<T> unit) {
        return Uni.createFrom().emitter(outcome -> {
            Cancellable _ = unit.subscribe().with(outcome::complete, outcome::fail);
        });
    }

    /** Called by a statement that writes, inside the transaction. */
    static void wrote() {
        Context context = Vertx.currentContext();
        if (context != null) {
            context.putLocal(WROTE, true);
        }
    }

    private void ringAfterAWrite() {
        Context context = Vertx.currentContext();
        if (context == null || context.removeLocal(WROTE)) {
            relay.ring();
            work.ring();
        }
    }

    /** True inside a transaction of this call. */
    public static boolean isOpen() {
        return Vertx.currentContext() != null && SessionOperations.getCurrentSession(UNIT) != null;
    }
}
