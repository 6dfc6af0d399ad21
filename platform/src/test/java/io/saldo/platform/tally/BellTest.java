package io.saldo.platform.tally;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.platform.loop.Bell;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.loop.WorkBell;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class BellTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject
    WorkBell work;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    TallyStore store;

    @Inject
    AddToTally add;

    @Test
    void ringsAfterAWriteButNotAfterALook() {
        var account = Accounts.next();
        // Other tests' work may ring in between, but not every time.
        await().until(() -> !rangDuring(() -> Loop.await(() -> unitOfWork.run(() -> store.total(account)))));
        assertTrue(rangDuring(() -> Loop.await(() -> add.handle(account, 1))));
    }

    private boolean rangDuring(Runnable action) {
        long before = work.rings();
        action.run();
        return work.rings() > before;
    }

    @Test
    void wakesEveryLoopThatListens() {
        var bell = new Bell();
        var rounds = new AtomicInteger();
        Loop first = Loop.start("first", bell, LONG, () -> rounds.incrementAndGet() < 0);
        Loop second = Loop.start("second", bell, LONG, () -> rounds.incrementAndGet() < 0);
        await().until(() -> rounds.get() == 2);
        bell.ring();
        await().until(() -> rounds.get() == 4);
        first.stop();
        second.stop();
    }

    @Test
    void hearsARingThatCameDuringItsRound() throws InterruptedException {
        var bell = new Bell();
        var inRound = new CountDownLatch(1);
        var rung = new CountDownLatch(1);
        var rounds = new AtomicInteger();
        Loop loop = Loop.start("slow", bell, LONG, () -> {
            rounds.incrementAndGet();
            inRound.countDown();
            rung.await();
            return false;
        });
        inRound.await();
        bell.ring();
        rung.countDown();
        await().until(() -> rounds.get() == 2);
        loop.stop();
    }
}
