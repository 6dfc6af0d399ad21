package io.saldo.platform.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.SqlState;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class UnitOfWorkTest {

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    TallyStore store;

    @Test
    void triesAgainWhenTheDatabaseBreaksADeadlock() throws Exception {
        AccountId one = Accounts.next();
        AccountId other = Accounts.next();
        Loop.await(() -> unitOfWork.run(() -> store.lock(one).chain(() -> store.lock(other))));
        var attempts = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<Long> forth = pool.submit(() -> crosswise(one, other, attempts));
            Future<Long> back = pool.submit(() -> crosswise(other, one, attempts));
            forth.get(30, TimeUnit.SECONDS);
            back.get(30, TimeUnit.SECONDS);
        }
        assertEquals(2, Loop.await(() -> unitOfWork.run(() -> store.total(one))));
        assertEquals(2, Loop.await(() -> unitOfWork.run(() -> store.total(other))));
        assertTrue(attempts.get() > 2, "there was no deadlock, so nothing was proved");
    }

    @Test
    void recognisesALockThatIsNotGiven() throws Exception {
        AccountId account = Accounts.next();
        Loop.await(() -> unitOfWork.run(() -> store.lock(account)));
        var held = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(1)) {
            Future<?> holder = pool.submit(() -> Loop.await(
                    () -> unitOfWork.run(() -> store.lock(account).chain(() -> pause(held, Duration.ofSeconds(1))))));
            held.await();
            var refused = assertThrows(
                    RuntimeException.class,
                    () -> Loop.await(
                            () -> unitOfWork.run(() -> Sql.of("select set_config('lock_timeout', '100ms', true) as x")
                                    .list(row -> row)
                                    .chain(() -> store.lock(account)))));
            assertTrue(SqlState.isLockTimeout(refused), refused.toString());
            holder.get();
        }
    }

    private long crosswise(AccountId first, AccountId second, AtomicInteger attempts) {
        return Loop.await(() -> unitOfWork.run(() -> {
            attempts.incrementAndGet();
            return store.add(first, 1)
                    .chain(() -> Sql.of("select 1 as x from pg_sleep(0.5)").list(row -> row))
                    .chain(() -> store.add(second, 1));
        }));
    }

    private static Uni<Void> pause(CyclicBarrier held, Duration length) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> new Thread(() -> await(held)).start())
                .chain(() -> Sql.of("select 1 as x from pg_sleep(" + length.toSeconds() + ")")
                        .list(row -> row)
                        .replaceWithVoid());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
