package io.saldo.invoice.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.saldo.invoice.InvoiceTest;
import io.saldo.invoice.account.RunSchedule;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InvoiceTest
class LateUsageTest extends MonthlyTest {

    @Inject
    DataSource database;

    /** The run waits for the row of a line when it has read all lines already. */
    @Test
    @DisplayName("I-18")
    void leavesUsageThatBeginsDuringTheRunToTheNextOne() throws SQLException {
        known(account);
        YearMonth month = month();
        use("1", "300000", clock.now());
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            one(other, "select product from charge_product where billing_account_id = " + account.id() + " for update");
            clock.moveTo(RunSchedule.runOf(month, account.changed().calendar()));
            await().atMost(LIMIT).until(() -> !one(other, WAITING).equals("0"));
            use("2", "7", account.changed().calendar().startOf(month));
            other.rollback();
            awaitRunOf(month);
            assertEquals(
                    "300000",
                    new BigDecimal(invoiced(other, month)).toBigInteger().toString());
            assertEquals(0, new BigDecimal(invoiced(other, month.minusMonths(1))).signum());
            other.rollback();
        }
        closeMonth();
        invoices()
                .body("items", hasSize(2))
                .body("items[0].total.amount", equalTo("7"))
                .body("items[0].lines[0].late", equalTo(true));
    }

    private static final String WAITING = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and wait_event_type = 'Lock' and query like 'update charge_product%'";

    private String invoiced(Connection connection, YearMonth month) throws SQLException {
        return one(
                connection,
                "select invoiced from running_charge where usage_month = '" + month + "' and billing_account_id = "
                        + account.id());
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
