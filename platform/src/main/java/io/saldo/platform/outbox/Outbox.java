package io.saldo.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

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
            select shard, topic, key, headers,
                   case when binary_value then decode(payload, 'base64') else convert_to(payload, 'UTF8') end,
                   decode(digest, 'hex')
            from unnest(cast(:shards as smallint[]), cast(:topics as text[]), cast(:keys as text[]),
                        cast(:headers as text[]), cast(:payloads as text[]), cast(:binaries as boolean[]),
                        cast(:digests as text[]))
                 as event (shard, topic, key, headers, payload, binary_value, digest)
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
                .with("binaries", lines.stream().map(Line::binary).toArray(Boolean[]::new))
                .with("digests", lines.stream().map(Line::digest).toArray(String[]::new))
                .update();
    }

    public Uni<Integer> append(OutboxEvent... events) {
        return append(List.of(events));
    }

    /** The final texts of an event and the digest of its row; a binary value is base64 up to the database. */
    private record Line(String headers, String payload, boolean binary, String digest) {}

    private Line line(OutboxEvent event) {
        if (event.data() instanceof OutboxEvent.Bytes value) {
            String headers = headers(event, value.contentType(), value.extensions());
            return new Line(headers, value.base64(), true, digest(event, headers, small(event, value.decoded())));
        }
        String headers = headers(event, "application/json", Map.of());
        String payload = write(event.data());
        byte[] bytes = small(event, payload.getBytes(StandardCharsets.UTF_8));
        return new Line(headers, payload, false, digest(event, headers, bytes));
    }

    private static String digest(OutboxEvent event, String headers, byte[] payload) {
        return HexFormat.of().formatHex(OutboxDigest.of(event.topic(), event.key(), headers, payload));
    }

    private String headers(OutboxEvent event, String contentType, Map<String, String> extensions) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", ids.newEventId(event.shard()));
        headers.put("ce_source", source);
        headers.put("ce_type", event.topic());
        headers.put("ce_subject", event.key());
        headers.put("ce_time", event.time().toString());
        headers.put("ce_dataschema", "https://saldo.dev/contracts/events/" + event.topic() + "/v1");
        headers.put("content-type", contentType);
        extensions.forEach((name, value) -> headers.put("ce_" + name, value));
        if (Span.current().getSpanContext().isSampled()) {
            W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Outbox::put);
        }
        return write(headers);
    }

    /** No carrier is given when there is nothing to carry. */
    private static void put(@Nullable Map<String, String> headers, String name, String value) {
        if (headers != null) {
            headers.put(name, value);
        }
    }

    private static byte[] small(OutboxEvent event, byte[] payload) {
        if (payload.length > MAX_BYTES) {
            throw new IllegalStateException("An event of " + event.topic() + " has " + payload.length + " bytes.");
        }
        return payload;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getName(), e);
        }
    }
}
