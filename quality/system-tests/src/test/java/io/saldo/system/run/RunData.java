package io.saldo.system.run;

import io.saldo.system.SystemStack;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.awaitility.Awaitility;

/** The database of invoice-service before a run, kept so that the run can be made again, and what the run has made. */
final class RunData implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String OPEN =
            "select count(*) from due_row where kind = 'billing-run' and due_at <= cast('%s' as timestamptz)";

    /** The number says the place; hashed are the lines with their taxes, byte by byte. */
    private static final String DOCUMENTS = """
            select concat_ws(' ', number, billing_account_id, total, md5(concat(lines, tax_lines)))
            from invoice where kind = 'USAGE' order by legal_entity, number
            """;

    private static final String OUTCOMES = """
            select concat_ws(' ', billing_account_id, usage_month, scope, outcome, exact_sum)
            from billing_run order by billing_account_id, usage_month, scope
            """;

    private final SystemStack stack;
    private final Instant over;
    private Connection invoices;

    /** Everything that falls due until then is the run. */
    RunData(SystemStack stack, Instant over) throws SQLException {
        this.stack = stack;
        this.over = over;
        this.invoices = stack.database("invoice");
    }

    /** While no service is at it. */
    void keep() throws SQLException {
        copy("invoice", "invoice_before");
    }

    void restore() throws SQLException {
        invoices.close();
        try (var admin = stack.database("postgres")) {
            admin.createStatement().execute("drop database invoice with (force)");
        }
        copy("invoice_before", "invoice");
    }

    private void copy(String from, String to) throws SQLException {
        invoices.close();
        try (var admin = stack.database("postgres")) {
            // Whoever was killed is still being seen out.
            Awaitility.await().atMost(LIMIT).ignoreException(SQLException.class).until(() -> {
                admin.createStatement()
                        .execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + from
                                + "'");
                admin.createStatement().execute("create database " + to + " template " + from);
                return true;
            });
        }
        invoices = stack.database("invoice");
    }

    /** How many accounts are not closed yet. */
    int open() throws SQLException {
        return Integer.parseInt(lines(OPEN.formatted(over)).getFirst());
    }

    void await(Duration limit, IntPredicate wanted) {
        Awaitility.await().atMost(limit).pollInterval(Duration.ofMillis(5)).until(() -> wanted.test(open()));
    }

    List<String> documents() throws SQLException {
        List<String> all = lines(DOCUMENTS);
        all.addAll(lines(OUTCOMES));
        return all;
    }

    private List<String> lines(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = invoices.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                lines.add(result.getString(1));
            }
        }
        return lines;
    }

    @Override
    public void close() throws SQLException {
        invoices.close();
    }
}
