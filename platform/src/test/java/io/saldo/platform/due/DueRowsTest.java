package io.saldo.platform.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.platform.due.DueRows.Due;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.tally.Accounts;
import io.saldo.platform.tally.PlatformTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PlatformTest
class DueRowsTest {

    @Inject
    DueRows rows;

    @Inject
    UnitOfWork unitOfWork;

    /** What stood in its way is gone: the end of the last attempt, which had not seen that, does not park it. */
    @Test
    void doesNotCountAnAttemptThatEndsAfterItsWorkWasWoken() {
        var due = new Due(Accounts.next(), "woken", Instant.parse("2036-10-01T00:00:00Z"), 0);
        Loop.await(() -> unitOfWork.run(() -> rows.schedule(due.account(), due.kind(), due.dueAt())));
        assertEquals(1, fail(due));
        assertEquals(1, Loop.await(() -> unitOfWork.run(() -> rows.wake(due.account()))));
        assertEquals(0, fail(new Due(due.account(), due.kind(), due.dueAt(), 1)));
        assertEquals(1, fail(due));
        Loop.await(() -> unitOfWork.run(() -> rows.cancel(due.account(), due.kind())));
    }

    private int fail(Due due) {
        return Loop.await(() -> unitOfWork.run(() -> rows.failed(due, "broken", Optional.empty())));
    }
}
