package io.saldo.invoice.window;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;

/** The setting {@code collection-window}, by the day that each of its values holds from (C-8). */
@Singleton
public class WindowStore {

    private static final Duration COLLECTION_WINDOW = Duration.ofMinutes(30);

    private static final String KEEP = """
        insert into collection_window (name, version, dated) values (:name, :version, :dated)
        on conflict (name) do update set version = excluded.version, dated = excluded.dated
        where collection_window.version < excluded.version
        """;

    private static final String VALUE = """
        select one ->> 'value' as value from collection_window,
               json_array_elements(cast(dated as json)) as one
        where name = :name and one ->> 'validFrom' <= :day order by one ->> 'validFrom' desc limit 1
        """;

    private final ObjectMapper json;

    WindowStore(ObjectMapper json) {
        this.json = json;
    }

    Uni<Integer> keep(String name, long version, Object dated) {
        return Sql.of(KEEP)
                .with("name", name)
                .with("version", version)
                .with("dated", text(dated))
                .update();
    }

    /** So long after a month's end usage of it may still come before the run (I-1). */
    public Uni<Duration> of(LocalDate day) {
        return Sql.of(VALUE)
                .with("name", "collection-window")
                .with("day", day.toString())
                .one(row -> Duration.parse(row.text("value")))
                .map(found -> found.orElse(COLLECTION_WINDOW));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A setting cannot be written.", e);
        }
    }
}
