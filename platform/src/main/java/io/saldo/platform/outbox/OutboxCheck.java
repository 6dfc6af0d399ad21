package io.saldo.platform.outbox;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds what somebody has done to the outbox by hand: rows that were edited, taken out, put in or put back. */
@Singleton
public class OutboxCheck {

    private static final String GENUINE =
            "digest = sha256(convert_to(topic || '|' || key || '|' || headers || '|', 'UTF8') || payload)";

    private static final String EDITED = """
            select key, topic from outbox where key = any(cast(:keys as text[])) and not (%s) order by lane, id limit 1000
            """.formatted(GENUINE);

    /** What was appended, less what was sent and what waits: nothing is left where nobody has meddled. */
    private static final String MISSING = """
            select key, cast(sum(events) as bigint) as events
            from (select key, events, weight from outbox_appended where key = any(cast(:keys as text[]))
                  union all
                  select key, -events, -weight from outbox_sent where key = any(cast(:keys as text[]))
                  union all
                  select key, -1, -outbox_weight(digest) from outbox where key = any(cast(:keys as text[]))) as account
            group by key having sum(events) <> 0 or sum(weight) <> 0
            """;

    private static final String ACCEPT = """
            insert into outbox_appended (key, events, weight)
            select cast(:key as text), coalesce(sum(events), 0), coalesce(sum(weight), 0)
            from (select events, weight from outbox_sent where key = :key
                  union all select 1, outbox_weight(digest) from outbox where key = :key) as known
            on conflict (key) do update set events = excluded.events, weight = excluded.weight
            """;

    private final RelayConfig config;

    OutboxCheck(RelayConfig config) {
        this.config = config;
    }

    /** What is wrong with the events of an account, in a sentence. */
    public record Wrong(AccountId account, String what) {}

    /** Looks at the events of these accounts. */
    public Uni<List<Wrong>> of(Collection<AccountId> accounts) {
        String[] keys = accounts.stream().map(AccountId::toString).toArray(String[]::new);
        return Sql.of(EDITED)
                .with("keys", keys)
                .list(row -> wrong(row, "An event of " + row.text("topic") + " was edited before it was sent."))
                .chain(edited -> missing(keys).map(missing -> Stream.concat(edited.stream(), missing.stream())
                        .toList()));
    }

    private Uni<List<Wrong>> missing(String[] keys) {
        return config.accounted()
                ? Sql.of(MISSING).with("keys", keys).list(row -> wrong(row, sentence(row.number("events"))))
                : Uni.createFrom().item(List.of());
    }

    /**
     * Takes the outbox of a locked account as it is: what is missing is not missed any more, and what was refused and is
     * genuine again may go.
     */
    public Uni<Void> accept(AccountId account) {
        return Sql.of(ACCEPT)
                .with("key", account.toString())
                .update()
                .chain(() -> Sql.of("update outbox set refused = false where key = :key and refused and " + GENUINE)
                        .with("key", account.toString())
                        .update())
                .replaceWithVoid();
    }

    /** How many events wait, and how many of them are refused. */
    public record Waiting(long waiting, long refused) {}

    public Uni<Waiting> waiting() {
        return Sql.of("select count(*) as n, count(*) filter (where refused) as refused from outbox")
                .one(row -> new Waiting(row.number("n"), row.number("refused")))
                .map(found -> found.orElseThrow());
    }

    private static Wrong wrong(Row row, String what) {
        return new Wrong(AccountId.fromString(row.text("key")), what);
    }

    private static String sentence(long events) {
        if (events > 0) {
            return "Events were taken out before they were sent: " + events + ".";
        }
        return events < 0 ? "Events were put in by hand: " + -events + "." : "An event was replaced by another.";
    }
}
