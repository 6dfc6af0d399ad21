package io.saldo.invoice.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** The provider's settings as they were announced, each with all its days. */
@Singleton
public class SettingStore {

    private static final String TAG_KEYS = "tag-keys";

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
        return Sql.of("select valid_from, value from provider_setting where id = :id")
                .with("id", TAG_KEYS)
                .one(row -> tagKeys(row.day("valid_from"), read(row.text("value"))))
                .map(found -> found.orElse(TagKeys.NONE));
    }

    /** All days where they are told, else the one that was set last. */
    private static TagKeys tagKeys(LocalDate from, JsonNode value) {
        if (!value.has("dated")) {
            return new TagKeys(List.of(new TagKeys.From(from, texts(value.path("value")))));
        }
        return new TagKeys(StreamSupport.stream(value.path("dated").spliterator(), false)
                .map(dated ->
                        new TagKeys.From(LocalDate.parse(dated.path("validFrom").asText()), texts(dated.path("value"))))
                .toList());
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
