package io.saldo.platform.outbox;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Looks over the events that wait to be sent: whether one of them was edited since it was appended. */
@Singleton
public class OutboxCheck {

    private static final String EDITED = """
            select topic, key from outbox
            where digest <> sha256(convert_to(topic || '|' || key || '|' || headers || '|', 'UTF8') || payload)
            order by lane, id limit 1000
            """;

    /** An event that was edited, and the account that it is of, if it is of one. */
    public record Edited(String topic, Optional<AccountId> account) {}

    public Uni<List<Edited>> edited() {
        return Sql.of(EDITED).list(OutboxCheck::edited);
    }

    public Uni<Long> waiting() {
        return Sql.of("select count(*) as n from outbox")
                .one(row -> row.number("n"))
                .map(count -> count.orElse(0L));
    }

    private static Edited edited(Row row) {
        try {
            return new Edited(row.text("topic"), Optional.of(AccountId.fromString(row.text("key"))));
        } catch (IllegalArgumentException keyOfTheProvider) {
            return new Edited(row.text("topic"), Optional.empty());
        }
    }
}
