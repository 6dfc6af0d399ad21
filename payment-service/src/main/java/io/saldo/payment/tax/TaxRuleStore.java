package io.saldo.payment.tax;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** The dated tax rules. */
@Singleton
public class TaxRuleStore {

    /** A rule that was told wins over a built-in one. */
    private static final String IN_FORCE = """
            select id, rate, base_fraction, inclusive from tax_rule
            where country = :country and tax_class = :taxClass and not removed
              and valid_from <= :day and (valid_to is null or :day < valid_to)
            order by version = 0, valid_from desc, id
            limit 1
            """;

    private static final String KEEP = """
            insert into tax_rule (id, version, valid_from, valid_to, removed, country, tax_class, rate, base_fraction,
                                  inclusive)
            values (:id, :version, :from, :to, false, :country, :taxClass, :rate, :fraction, :inclusive)
            on conflict (id) do update
            set version = excluded.version, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                removed = false, country = excluded.country, tax_class = excluded.tax_class, rate = excluded.rate,
                base_fraction = excluded.base_fraction, inclusive = excluded.inclusive
            where tax_rule.version < excluded.version
            """;

    private static final String REMOVE = """
            insert into tax_rule (id, version, valid_from, removed, country, tax_class, rate, base_fraction, inclusive)
            values (:id, :version, date '1970-01-01', true, '', '', '0', '1/1', false)
            on conflict (id) do update set version = excluded.version, removed = true
            where tax_rule.version < excluded.version
            """;

    /** The rule of a country and tax class on a day (I-21). */
    public Uni<Optional<TaxRule>> inForce(Optional<String> country, String taxClass, LocalDate day) {
        if (country.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Sql.of(IN_FORCE)
                .with("country", country.get())
                .with("taxClass", taxClass)
                .with("day", day)
                .one(TaxRuleStore::rule);
    }

    Uni<Integer> keep(ReferenceChanged changed) {
        return Sql.of(KEEP)
                .with("id", changed.id())
                .with("version", changed.version())
                .with("from", changed.validFrom().orElseThrow())
                .with("to", changed.validTo().orElse(null))
                .with("country", changed.text("country"))
                .with("taxClass", changed.text("taxClass"))
                .with("rate", changed.text("rate"))
                .with("fraction", changed.text("baseFraction"))
                .with("inclusive", Boolean.parseBoolean(changed.text("inclusive")))
                .update();
    }

    Uni<Integer> remove(ReferenceChanged changed) {
        return Sql.of(REMOVE)
                .with("id", changed.id())
                .with("version", changed.version())
                .update();
    }

    private static TaxRule rule(Row row) {
        return new TaxRule(row.text("id"), row.text("rate"), row.text("base_fraction"), row.flag("inclusive"));
    }
}
