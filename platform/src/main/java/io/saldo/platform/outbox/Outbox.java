package io.saldo.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Announces facts: rows of final bytes in the transaction of their effect; the relay sends them afterwards. Whoever
 * appends holds the lock of the account, so that row order equals commit order for that account.
 */
@Singleton
public class Outbox {

    /** Larger events would be refused by the broker and hold up their lane; see the limits in {@code api.md}. */
    private static final int MAX_BYTES = 900_000;

    private static final String APPEND = """
            insert into outbox (shard, topic, key, headers, payload, digest)
            select shard, topic, key, headers, convert_to(payload, 'UTF8'), decode(digest, 'hex')
            from unnest(cast(:shards as smallint[]), cast(:topics as text[]), cast(:keys as text[]),
                        cast(:headers as text[]), cast(:payloads as text[]), cast(:digests as text[]))
                 as event (shard, topic, key, headers, payload, digest)
            """;

    /** The rows of a key come from whoever has its account locked, so nobody waits here. */
    private static final String APPEND_ACCOUNTED = "with appended as (" + APPEND + """
            returning key, digest)
            insert into outbox_appended (key, events, weight)
            select key, count(*), sum(outbox_weight(digest)) from appended group by key order by key
            on conflict (key) do update set events = outbox_appended.events + excluded.events,
                                            weight = outbox_appended.weight + excluded.weight
            """;

    private final ObjectMapper json;
    private final IdGenerator ids;
    private final String source;
    private final String append;

    public Outbox(
            ObjectMapper json,
            IdGenerator ids,
            RelayConfig config,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.append = config.accounted() ? APPEND_ACCOUNTED : APPEND;
        this.json = json;
        this.ids = ids;
        this.source = "/" + application;
    }

    public Uni<Integer> append(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<Line> lines = events.stream().map(this::line).toList();
        return Sql.of(append)
                .with("shards", events.stream().map(e -> (short) e.shard()).toArray(Short[]::new))
                .with("topics", events.stream().map(OutboxEvent::topic).toArray(String[]::new))
                .with("keys", events.stream().map(OutboxEvent::key).toArray(String[]::new))
                .with("headers", lines.stream().map(Line::headers).toArray(String[]::new))
                .with("payloads", lines.stream().map(Line::payload).toArray(String[]::new))
                .with("digests", lines.stream().map(Line::digest).toArray(String[]::new))
                .update();
    }

    public Uni<Integer> append(OutboxEvent... events) {
        return append(List.of(events));
    }

    /** The final texts of an event and the digest of its row. */
    private record Line(String headers, String payload, String digest) {}

    private Line line(OutboxEvent event) {
        String headers = headers(event);
        String payload = payload(event);
        byte[] digest = OutboxDigest.of(event.topic(), event.key(), headers, payload.getBytes(StandardCharsets.UTF_8));
        return new Line(headers, payload, HexFormat.of().formatHex(digest));
    }

    private String headers(OutboxEvent event) {
        return write(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                ids.newEventId(event.shard()),
                "ce_source",
                source,
                "ce_type",
                event.topic(),
                "ce_subject",
                event.key(),
                "ce_time",
                event.time().toString(),
                "ce_dataschema",
                "https://saldo.dev/contracts/events/" + event.topic() + "/v1",
                "content-type",
                "application/json"));
    }

    private String payload(OutboxEvent event) {
        String text = write(event.data());
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new IllegalStateException("An event of " + event.topic() + " has " + bytes + " bytes.");
        }
        return text;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getName(), e);
        }
    }
}
