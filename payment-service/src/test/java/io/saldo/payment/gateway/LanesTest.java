package io.saldo.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void letsNoCompanyThatIsSilentHoldUpAnother() throws InterruptedException {
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch served = new CountDownLatch(3);
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger silentRows = new AtomicInteger();
        var lanes = new Lanes("test", account -> {
            if (account.equals("silent")) {
                silentRows.incrementAndGet();
                asked.countDown();
                awaits(answer);
                return false;
            }
            served.countDown();
            return served.getCount() > 0;
        });
        lanes.open(List.of("silent", "well"));
        assertTrue(served.await(10, TimeUnit.SECONDS), "the other one is worked off meanwhile");
        assertTrue(asked.await(10, TimeUnit.SECONDS));
        lanes.open(List.of("silent"));
        assertEquals(1, silentRows.get(), "one lane for one company");
        answer.countDown();
    }

    @Test
    void opensALaneAgainThatHasFailed() {
        AtomicInteger rows = new AtomicInteger();
        var lanes = new Lanes("test", account -> {
            if (rows.incrementAndGet() == 1) {
                throw new IllegalStateException("the first row fails");
            }
            return false;
        });
        Companies.awaitThat(() -> {
            lanes.open(List.of("well"));
            return rows.get() >= 2;
        });
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
