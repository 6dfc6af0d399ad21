package io.saldo.system.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.servers.PostgresBackup;
import io.saldo.servers.PostgresEndpoint;
import io.saldo.stack.restore.Restore;
import io.saldo.system.SystemStack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The drill of docs/runbook.md: everything goes back to a moment, to the minor unit; usage that came later is not lost. */
@Tag("system")
@EnabledIfSystemProperty(
        named = "saldo.system.runs",
        matches = "[2-9]|[0-9]{2,}",
        disabledReason = "./saldo test --long")
class RestoreDrillTest {

    private static final Path FOLDER = Path.of("target/restore-stack").toAbsolutePath();

    @Test
    void goesBackToTheMomentAndReadsLaterUsageAgain() throws Exception {
        try (var stack = SystemStack.start(FOLDER, Map.of())) {
            var customers = new Customers(stack);
            customers.open();
            customers.payIn("mistaken", 100_000);
            var backup = new PostgresBackup(stack.home().folder().resolve("backup"));
            backup.take(
                    new PostgresEndpoint("127.0.0.1", stack.postgresPort()),
                    stack.home().data("postgres"));
            customers.payIn("mistaken", 50_000);
            customers.use("metered", 1);
            stack.clock().settle();
            Map<String, Long> mistakenBefore = ledger(stack, customers.billingAccount("mistaken"));
            Map<String, Long> meteredBefore = ledger(stack, customers.billingAccount("metered"));
            Instant moment = databaseTime(stack);

            customers.payIn("mistaken", 7_000_000);
            customers.use("metered", 2);
            stack.clock().settle();
            Map<String, Long> meteredAfter = ledger(stack, customers.billingAccount("metered"));
            assertNotEquals(mistakenBefore, ledger(stack, customers.billingAccount("mistaken")));
            assertNotEquals(meteredBefore, meteredAfter, "the later usage is charged");

            stack.stop();
            new Restore(stack.home(), new PrintStream(System.out)).run(backup.folder(), Optional.of(moment));
            stack.goOn();
            stack.clock().settle();

            assertEquals(mistakenBefore, ledger(stack, customers.billingAccount("mistaken")));
            assertEquals(meteredAfter, ledger(stack, customers.billingAccount("metered")), "later usage, once more");
            customers.payIn("mistaken", 1_000);
            customers.use("metered", 3);
            stack.clock().settle();
            assertTrue(stack.api("operator")
                    .get("/api/v1/ledger/integrity")
                    .path("sound")
                    .asBoolean());
            customers.nothingIsParked();
        }
    }

    /** What stands in each account of the book, to the minor unit. */
    private static Map<String, Long> ledger(SystemStack stack, String billingAccount) throws Exception {
        Map<String, Long> sums = new TreeMap<>();
        try (Connection database = stack.database("account");
                var query = database.prepareStatement("""
                        select book_account || ' ' || dimension || ' ' || currency, sum(amount)
                        from ledger_entry where billing_account_id = ? group by 1
                        """)) {
            query.setLong(1, Long.parseLong(billingAccount));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sums;
    }

    private static Instant databaseTime(SystemStack stack) throws Exception {
        try (Connection database = stack.database("account");
                ResultSet now = database.createStatement().executeQuery("select clock_timestamp()")) {
            now.next();
            return now.getTimestamp(1).toInstant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
