package io.saldo.account.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.account.AccountServiceTest;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AccountServiceTest
class DropOldDeedsTest {

    @Inject
    DropOldDeeds drop;

    @Inject
    UnitOfWork unitOfWork;

    @Test
    void dropsWhatIsOlderThanTwoWeeksByRealTime() {
        keep(1, 15);
        keep(2, 13);
        assertFalse(Loop.await(drop::handle));
        assertEquals(List.of(2L), left());
    }

    private void keep(int amount, int daysAgo) {
        Loop.await(() -> unitOfWork.run(() -> Sql.of("insert into operator_deed (subject, deed, day, currency, amount,"
                        + " kept_at) values ('housekeeping', 'ADJUSTMENT', date '2026-10-01', 'IDR', :amount,"
                        + " now() - cast(cast(:ago as text) as interval))")
                .with("amount", amount)
                .with("ago", daysAgo + " days")
                .update()));
    }

    private List<Long> left() {
        return Loop.await(
                () -> unitOfWork.run(() -> Sql.of("select amount from operator_deed where subject = 'housekeeping'")
                        .list(row -> row.number("amount"))));
    }
}
