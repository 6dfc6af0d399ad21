package io.saldo.system.kill;

import io.saldo.system.SystemStack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no interface shows, read from the tables. */
record Tables(SystemStack stack, String account) {

    static final String BOOK = "select coalesce(sum(amount), 0) from ledger_entry where billing_account_id = ?";
    static final String OUTBOX = "select count(*) from outbox where key = cast(? as text)";
    static final String STUCK =
            "select count(*) from due_row where billing_account_id = ? and (parked or retry_at is not null)";

    private static final Pattern NUMBER = Pattern.compile("(.*?)([0-9]+)");

    long number(String service, String sql) {
        try (var connection = stack.database(service);
                var query = connection.prepareStatement(sql)) {
            query.setLong(1, Long.parseLong(account));
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of each series the first number that is missing. */
    static List<String> gaps(SystemStack stack) {
        Map<String, Integer> next = new TreeMap<>();
        List<String> gaps = new ArrayList<>();
        try (var connection = stack.database("invoice");
                var result = connection.createStatement().executeQuery("select number from invoice order by number")) {
            while (result.next()) {
                Matcher number = NUMBER.matcher(result.getString(1));
                if (!number.matches()) {
                    gaps.add(result.getString(1) + " has no number");
                    continue;
                }
                int expected = next.getOrDefault(number.group(1), 1);
                if (Integer.parseInt(number.group(2)) != expected) {
                    gaps.add(number.group(1) + expected);
                }
                next.put(number.group(1), Integer.parseInt(number.group(2)) + 1);
            }
            return gaps;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
