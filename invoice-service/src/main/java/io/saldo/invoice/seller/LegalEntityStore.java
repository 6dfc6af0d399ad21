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

    private static final String FIND =
            "select name, tax_id, address, time_zone, series_prefix from legal_entity where code = :code";

    private static final String PUT = """
        insert into legal_entity (code, name, tax_id, address, time_zone, series_prefix)
        values (:code, :name, :taxId, :address, :zone, :prefix)
        on conflict (code) do update set name = excluded.name, tax_id = excluded.tax_id,
            address = excluded.address, time_zone = excluded.time_zone, series_prefix = excluded.series_prefix,
            version = legal_entity.version + 1
        returning version
        """;

    public Uni<Optional<LegalEntity>> find(String code) {
        return Sql.of(FIND).with("code", code).one(LegalEntityStore::entity);
    }

    /** For a document: its prefix cannot change before the number that begins with it is there (I-20). */
    public Uni<Optional<LegalEntity>> findForIssue(String code) {
        return Sql.of(FIND + " for key share").with("code", code).one(LegalEntityStore::entity);
    }

    /** One change at a time, after the documents that are being issued; gives the seller as it stands. */
    Uni<Optional<LegalEntity>> lock(String code) {
        return Sql.of("select pg_advisory_xact_lock(hashtext('legal_entity')) is null as locked")
                .list(row -> row)
                .chain(() -> Sql.of(FIND + " for update").with("code", code).one(LegalEntityStore::entity));
    }

    /** Whether documents have been numbered for this seller. */
    Uni<Boolean> hasNumbered(String code) {
        return Sql.of("select 1 as one from invoice_series where legal_entity = :code limit 1")
                .with("code", code)
                .one(row -> row)
                .map(Optional::isPresent);
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
