package io.saldo.platform.inbox;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists parked events, newest first. */
@Singleton
public class FindParkedEvents {

    private static final String PAGE = """
            select id, consumer, reason, detail, topic, key, attempts, waits_for, parked_at, next_attempt_at, payload
            from parked_event
            where id < :before and (:topic = '' or topic = :topic) and (:key = '' or key = :key)
            order by id desc limit :limit
            """;

    public Uni<List<ParkedEventView>> page(PageRequest page, String topic, String key) {
        return Sql.of(PAGE)
                .with("before", page.beforeNumber())
                .with("topic", topic)
                .with("key", key)
                .with("limit", page.rowsToRead())
                .list(FindParkedEvents::view);
    }

    private static ParkedEventView view(Row row) {
        return new ParkedEventView(
                Long.toString(row.number("id")),
                row.text("consumer"),
                row.text("reason"),
                row.text("detail"),
                row.text("topic"),
                row.optionalText("key"),
                row.number("attempts"),
                row.optionalText("waits_for"),
                row.instant("parked_at"),
                row.optionalInstant("next_attempt_at"),
                row.bytes("payload"));
    }
}
