package io.saldo.invoice.run;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.Accounts;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.RunSchedule;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.charge.MonthCloseStore;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.loop.Loop;
import io.saldo.platform.sql.SqlState;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
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
    BillingRunJob job;

    @Inject
    MonthCloseStore charges;

    @Inject
    DueRows dueRows;

    @Inject
    DataSource database;

    /** The next account in line is not held up; this one is tried again later. */
    @Test
    @Timeout(60) // who waits without end stands at the account
    @DisplayName("I-1")
    void givesAnAccountUpThatAnotherHolds() throws SQLException {
        keep(account);
        try (Connection other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "select 1 from billing_account where billing_account_id = " + account.id() + " for update");
            var failure = assertThrows(
                    RuntimeException.class,
                    () -> Loop.await(() -> Panache.withTransaction(() -> job.lock(account.id()))));
            assertTrue(SqlState.isLockTimeout(failure), failure.toString());
            other.rollback();
        }
        Loop.await(() -> Panache.withTransaction(() -> job.lock(account.id())));
    }

    /** Both scopes in the order of a usage batch, the month before the scope; else one could wait for the other in a circle. */
    @Test
    @Timeout(60) // who stands at the second charge first would hold it
    @DisplayName("U-8")
    void asksForTheChargesOfBothScopesInTheOrderOfUsage() throws SQLException {
        keep(account);
        String id = account.id().toString();
        YearMonth late = month().minusMonths(1);
        awaitRunOf(late); // which locks charges of its own accord
        try (Connection batch = database.getConnection();
                var statement = batch.createStatement()) {
            open(statement, id, late, "MARKETPLACE");
            open(statement, id, month(), "PLATFORM");
            batch.setAutoCommit(false);
            statement.execute(CHARGE.formatted(id, late, "MARKETPLACE"));
            try (var run = Executors.newSingleThreadExecutor()) {
                var locked = run.submit(
                        () -> Loop.await(() -> Panache.withTransaction(() -> charges.lock(account.id(), month()))));
                await().atMost(LIMIT).until(() -> waiting() > 0);
                statement.execute(CHARGE.formatted(id, month(), "PLATFORM"));
                batch.commit();
                assertEquals(
                        1,
                        Objects.requireNonNull(locked.get().get(Scope.PLATFORM))
                                .keys()
                                .size());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final String CHARGE = "select 1 from running_charge where billing_account_id = %s"
            + " and usage_month = '%s' and scope = '%s' for update nowait";

    private static void open(Statement statement, String account, YearMonth month, String scope) throws SQLException {
        String key = "%s, '%s', '%s', 'used'".formatted(account, month, scope);
        statement.execute(
                "insert into running_charge (billing_account_id, usage_month, scope, cloud_account_id, currency,"
                        + " version, total, not_in_ongoing, usage_up_to) values (" + key + ", 'IDR', 1, 5, 0, now())");
        statement.execute(
                "insert into charge_product (billing_account_id, usage_month, scope, cloud_account_id, product,"
                        + " quantity, total) values (" + key + ", 'any', 5, 5)");
    }

    private long waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database() and query like '%running_charge c on%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

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
