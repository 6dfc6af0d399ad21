package io.saldo.invoice.run;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.loop.Loop;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@InvoiceTest
class RunTurnServiceTest extends MonthlyTest {

    @Inject
    CloseMonth closeMonth;

    @Inject
    DueRows dueRows;

    @Inject
    DataSource database;

    /** A usage batch holds the charge. Who asked for it before his turn would stand there until the batch has ended. */
    @Test
    @Timeout(60) // who asks too early stands at the charge
    @DisplayName("I-20")
    void awaitsItsTurnBeforeItAsksForACharge() throws SQLException {
        Accounts before = Accounts.anAccount();
        keep(before);
        known(account);
        use("1", "1000", clock.now());
        Instant run = RunSchedule.runOf(month(), account.changed().calendar());
        Loop.await(() ->
                Panache.withTransaction(() -> dueRows.schedule(before.id(), RunSchedule.KIND, run.minusMillis(1))));
        try (Connection batch = database.getConnection();
                var statement = batch.createStatement()) {
            batch.setAutoCommit(false);
            statement.execute(
                    "select 1 from running_charge where billing_account_id = " + account.id() + " for update");
            assertThrows(DueTask.OutOfTurn.class, () -> Loop.await(() -> closeMonth.handle(account.id(), run)));
            batch.rollback();
        }
    }
}
