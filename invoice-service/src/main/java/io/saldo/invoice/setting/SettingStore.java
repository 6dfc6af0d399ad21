package io.saldo.invoice.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** The provider's settings as they were announced, each with all its days. */
@Singleton
public class SettingStore {

    private static final String COLLECTION_WINDOW = "collection-window";
    private static final String TAG_KEYS = "tag-keys";
    private static final Duration USUAL_WINDOW = Duration.ofMinutes(30);

    private static final String KEEP = """
            insert into provider_setting as s (id, version, valid_from, value)
            values (:id, :version, cast(:validFrom as date), :value)
            on conflict (id) do update
            set version = excluded.version, valid_from = excluded.valid_from, value = excluded.value
            where s.version < excluded.version
            """;

    private final ObjectMapper json;

    SettingStore(ObjectMapper json) {
        this.json = json;
    }

    Uni<Integer> keep(SettingChanged changed) {
        return Sql.of(KEEP)
                .with("id", changed.id())
                .with("version", changed.version())
                .with("validFrom", changed.validFrom().orElse(LocalDate.EPOCH))
                .with("value", write(changed))
                .update();
    }

    public Uni<TagKeys> tagKeys() {
        return values(TAG_KEYS)
                .map(values -> new TagKeys(values.stream()
                        .map(dated -> new TagKeys.From(dated.day(), texts(dated.value())))
                        .toList()));
    }

    /** So long after a month's end usage of it may still come before the run (I-1). */
    public Uni<Duration> collectionWindow(LocalDate day) {
        return values(COLLECTION_WINDOW).map(values -> values.stream()
                .filter(dated -> !dated.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(dated -> Duration.parse(dated.value().asText()))
                .orElse(USUAL_WINDOW));
    }

    /** What a setting is from a day on. */
    private record Dated(LocalDate day, JsonNode value) {}

    /** By day; all days where they are told, else the one that was set last. */
    private Uni<List<Dated>> values(String id) {
        return Sql.of("select valid_from, value from provider_setting where id = :id")
                .with("id", id)
                .one(row -> values(row.day("valid_from"), read(row.text("value"))))
                .map(found -> found.orElse(List.of()));
    }

    private static List<Dated> values(LocalDate from, JsonNode value) {
        if (!value.has("dated")) {
            return List.of(new Dated(from, value.path("value")));
        }
        return StreamSupport.stream(value.path("dated").spliterator(), false)
                .map(one -> new Dated(LocalDate.parse(one.path("validFrom").asText()), one.path("value")))
                .sorted(Comparator.comparing(Dated::day))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept setting cannot be read.", e);
        }
    }

    private String write(SettingChanged changed) {
        try {
            return json.writeValueAsString(changed.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A setting cannot be written.", e);
        }
    }
}
