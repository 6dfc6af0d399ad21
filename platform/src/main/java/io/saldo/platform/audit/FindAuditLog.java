package io.saldo.platform.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the audit log, newest first. */
@Singleton
public class FindAuditLog {

    private static final String PAGE = """
            select id, at, actor, operation, billing_account_id, object, reason, before, after from audit_log
            where id < :before order by id desc limit :limit
            """;

    /** One entry; {@code before} and {@code after} are JSON. */
    public record Entry(
            String id,
            Instant at,
            String actor,
            String operation,
            Optional<String> billingAccountId,
            String object,
            String reason,

            @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String before,

            @JsonRawValue @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String after) {}

    public Uni<List<Entry>> page(PageRequest page) {
        return Sql.of(PAGE)
                .with("before", page.beforeNumber())
                .with("limit", page.rowsToRead())
                .list(FindAuditLog::entry);
    }

    private static Entry entry(Row row) {
        return new Entry(
                Long.toString(row.number("id")),
                row.instant("at"),
                row.text("actor"),
                row.text("operation"),
                row.optionalNumber("billing_account_id").map(Object::toString),
                row.text("object"),
                row.text("reason"),
                row.optionalText("before").orElse(null),
                row.optionalText("after").orElse(null));
    }
}
