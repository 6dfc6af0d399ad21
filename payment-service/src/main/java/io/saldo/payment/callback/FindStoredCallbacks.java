package io.saldo.payment.callback;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows the callbacks that are stored, newest first. */
@Singleton
class FindStoredCallbacks {

    private static final String PAGE = """
        select id, gateway_account, event_id, state, detail, attempts, received_at, next_attempt_at,
               substring(body from 1 for 2000) as body
        from gateway_event
        where id < :before and (:state = '' or state = :state)
        order by id desc
        limit :limit
        """;

    Uni<List<CallbackView>> page(PageRequest page, String state) {
        return Sql.of(PAGE)
                .with("before", page.beforeNumber())
                .with("state", state)
                .with("limit", page.rowsToRead())
                .list(FindStoredCallbacks::view);
    }

    private static CallbackView view(Row row) {
        return new CallbackView(
                row.text("id"),
                row.text("gateway_account"),
                row.text("event_id"),
                CallbackState.valueOf(row.text("state")),
                row.optionalText("detail"),
                (int) row.number("attempts"),
                row.instant("received_at"),
                row.optionalInstant("next_attempt_at"),
                ShownBody.of(new String(row.bytes("body"), StandardCharsets.UTF_8)));
    }
}
