package io.saldo.platform.due;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists scheduled work that has failed at least once, by account and kind: what is retried, and what is parked. */
@Singleton
public class FindDueWork {

    private static final Pattern POSITION = Pattern.compile("([0-9]{1,18}) (.+)");

    private static final String PAGE = """
            select billing_account_id, kind, due_at, parked, attempts, retry_at, last_error from due_row
            where attempts > 0 and (billing_account_id, kind) > (:account, :kind)
            order by billing_account_id, kind limit :limit
            """;

    public Uni<List<DueWorkView>> failed(PageRequest page) {
        Matcher position = POSITION.matcher(page.after().orElse("0 -"));
        if (!position.matches()) {
            throw CommonProblems.malformed("cursor", "Use the nextCursor of an earlier answer.");
        }
        return Sql.of(PAGE)
                .with("account", Long.parseLong(position.group(1)))
                .with("kind", position.group(2))
                .with("limit", page.rowsToRead())
                .list(FindDueWork::view);
    }

    /** Where a page ends that ends with this row. */
    public static String position(DueWorkView last) {
        return last.billingAccountId() + " " + last.kind();
    }

    private static DueWorkView view(Row row) {
        return new DueWorkView(
                row.text("billing_account_id"),
                row.text("kind"),
                row.instant("due_at"),
                row.flag("parked"),
                row.number("attempts"),
                row.optionalInstant("retry_at"),
                row.optionalText("last_error"));
    }
}
