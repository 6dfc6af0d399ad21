package io.saldo.account.providersetting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The values of the provider's settings; a setting's row is locked while it changes. */
@Singleton
public class ProviderSettingStore {

    private static final String SAVE = """
            insert into provider_setting_value (name, valid_from, value, set_at, actor, reason)
            values (:name, :from, :value, :at, :actor, :reason)
            on conflict (name, valid_from) do update
            set value = excluded.value, set_at = excluded.set_at, actor = excluded.actor, reason = excluded.reason
            """;
    private static final String IN_FORCE = """
            select value from provider_setting_value where name = :name and valid_from <= :day
            order by valid_from desc limit 1
            """;

    private final ObjectMapper json;

    ProviderSettingStore(ObjectMapper json) {
        this.json = json;
    }

    /** What a setting is on a day, which is the account's local one where it is about an account (C-5, C-8). */
    public <T> Uni<T> on(LocalDate day, Setting<T> setting) {
        return Sql.of(IN_FORCE)
                .with("name", setting.name())
                .with("day", day)
                .one(this::value)
                .map(found -> found.map(setting::of).orElse(setting.standard()));
    }

    /** What a setting is on whatever day. */
    public <T> Uni<DatedSetting<T>> dated(Setting<T> setting) {
        return all(setting).map(values -> new DatedSetting<>(setting, values));
    }

    /** The provider's own day, in its time zone. */
    public Uni<LocalDate> day(Instant now) {
        LocalDate day =
                now.atZone(ProviderSettings.DEFAULT_TIME_ZONE.standard()).toLocalDate();
        return on(day, ProviderSettings.DEFAULT_TIME_ZONE)
                .map(zone -> now.atZone(zone).toLocalDate());
    }

    Uni<DatedValues> all(Setting<?> setting) {
        return Sql.of("select * from provider_setting_value where name = :name")
                .with("name", setting.name())
                .list(row -> new DatedValue(
                        row.day("valid_from"),
                        value(row),
                        row.instant("set_at"),
                        row.text("actor"),
                        row.text("reason")))
                .map(DatedValues::new);
    }

    /** A setting that is new in this version has its row from now on. */
    Uni<Void> lock(Setting<?> setting) {
        return Sql.of("insert into provider_setting (name) values (:name) on conflict do nothing")
                .with("name", setting.name())
                .update()
                .chain(() -> Sql.of("select version from provider_setting where name = :name for update")
                        .with("name", setting.name())
                        .one(row -> row.number("version")))
                .map(Optional::orElseThrow)
                .replaceWithVoid();
    }

    /** The version of the setting after it; only while it is locked. */
    Uni<Long> save(Setting<?> setting, DatedValue set) {
        return Sql.of(SAVE)
                .with("name", setting.name())
                .with("from", set.validFrom())
                .with("value", write(set.value()))
                .with("at", set.setAt())
                .with("actor", set.actor())
                .with("reason", set.reason())
                .update()
                .chain(() -> Sql.of("update provider_setting set version = version + 1 where name = :name")
                        .with("name", setting.name())
                        .update())
                .chain(() -> Sql.of("select version from provider_setting where name = :name")
                        .with("name", setting.name())
                        .one(row -> row.number("version")))
                .map(Optional::orElseThrow);
    }

    private Object value(Row row) {
        try {
            return json.readValue(row.text("value"), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
