package io.saldo.invoice.seller;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;

/** The table of sellers. */
@Singleton
public class LegalEntityStore {

    private static final String PUT = """
            insert into legal_entity (code, name, tax_id, address, time_zone, series_prefix)
            values (:code, :name, :taxId, :address, :zone, :prefix)
            on conflict (code) do update set name = excluded.name, tax_id = excluded.tax_id,
                address = excluded.address, time_zone = excluded.time_zone, series_prefix = excluded.series_prefix,
                version = legal_entity.version + 1
            returning version
            """;

    public Uni<Optional<LegalEntity>> find(String code) {
        return Sql.of("select name, tax_id, address, time_zone, series_prefix from legal_entity where code = :code")
                .with("code", code)
                .one(LegalEntityStore::entity);
    }

    /** Whether another seller numbers its documents with this prefix. */
    Uni<Boolean> isPrefixTaken(String code, String prefix) {
        return Sql.of("select 1 as one from legal_entity where series_prefix = :prefix and code <> :code")
                .with("prefix", prefix)
                .with("code", code)
                .list(row -> row)
                .map(rows -> !rows.isEmpty());
    }

    Uni<Long> put(String code, LegalEntity entity) {
        return Sql.of(PUT)
                .with("code", code)
                .with("name", entity.name())
                .with("taxId", entity.taxId())
                .with("address", entity.address())
                .with("zone", entity.timeZone().getId())
                .with("prefix", entity.seriesPrefix())
                .one(row -> row.number("version"))
                .map(Optional::orElseThrow);
    }

    private static LegalEntity entity(Row row) {
        return new LegalEntity(
                row.text("name"),
                row.text("tax_id"),
                row.text("address"),
                ZoneId.of(row.text("time_zone")),
                row.text("series_prefix"));
    }
}
