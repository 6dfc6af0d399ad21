package io.saldo.invoice.tax;

import io.saldo.platform.money.Quantity;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of tax rules. */
@Singleton
public class TaxRuleStore {

    private static final String PUT = """
            insert into tax_rule (id, name, country, tax_class, rate, base_fraction, rounding, inclusive, valid_from, valid_to)
            values (:id, :name, :country, :taxClass, :rate, :base, :rounding, :inclusive, :from, :to)
            on conflict (id) do update set name = excluded.name, country = excluded.country,
                tax_class = excluded.tax_class, rate = excluded.rate, base_fraction = excluded.base_fraction,
                rounding = excluded.rounding, inclusive = excluded.inclusive, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, version = tax_rule.version + 1
            returning version
            """;

    public Uni<List<TaxRule>> all() {
        return Sql.of("select id, name, country, tax_class, rate, base_fraction, rounding, inclusive, valid_from,"
                        + " cast(valid_to as text) as valid_to from tax_rule order by id")
                .list(TaxRuleStore::rule);
    }

    /** One change at a time, so that no two rules that overlap can pass each other. */
    Uni<List<TaxRule>> lockAll() {
        return Sql.of("select pg_advisory_xact_lock(hashtext('tax_rule')) is null as locked")
                .list(row -> row)
                .chain(() -> all());
    }

    Uni<Long> put(TaxRule rule) {
        return Sql.of(PUT)
                .with("id", rule.id())
                .with("name", rule.name())
                .with("country", rule.country())
                .with("taxClass", rule.taxClass())
                .with("rate", rule.rate().value())
                .with("base", rule.baseFraction().toString())
                .with("rounding", rule.rounding().name())
                .with("inclusive", rule.inclusive())
                .with("from", rule.validFrom())
                .with("to", rule.validTo().orElse(null))
                .one(row -> row.number("version"))
                .map(Optional::orElseThrow);
    }

    private static TaxRule rule(Row row) {
        return new TaxRule(
                row.text("id"),
                row.text("name"),
                row.text("country"),
                row.text("tax_class"),
                new Quantity(row.decimal("rate")),
                BaseFraction.parse(row.text("base_fraction")),
                TaxRounding.valueOf(row.text("rounding")),
                row.flag("inclusive"),
                row.day("valid_from"),
                row.optionalText("valid_to").map(LocalDate::parse));
    }
}
