package io.saldo.account.tax;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dated tax rules, and the tax class of each product. */
@Singleton
public class TaxRuleStore {

    /** A rule that was told wins over a built-in one. */
    private static final String IN_FORCE = """
            select distinct on (tax_class) tax_class, rate, base_fraction, inclusive from tax_rule
            where country = :country and not removed
              and valid_from <= :day and (valid_to is null or :day < valid_to)
            order by tax_class, version = 0, valid_from desc, id
            """;

    private static final String KEEP_RULE = """
            insert into tax_rule (id, version, valid_from, valid_to, removed, country, tax_class, rate, base_fraction,
                                  inclusive)
            values (:id, :version, :from, :to, :removed, :country, :taxClass, :rate, :fraction, :inclusive)
            on conflict (id) do update
            set version = excluded.version, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                removed = excluded.removed, country = excluded.country, tax_class = excluded.tax_class,
                rate = excluded.rate, base_fraction = excluded.base_fraction, inclusive = excluded.inclusive
            where tax_rule.version < excluded.version
            """;

    private static final String KEEP_PRODUCT = """
            insert into product_tax (product, version, tax_class) values (:product, :version, :taxClass)
            on conflict (product) do update set version = excluded.version, tax_class = excluded.tax_class
            where product_tax.version < excluded.version
            """;

    /** The rules of a country on a day, by tax class; without a country there is no tax (I-21). */
    public Uni<Map<String, TaxRule>> inForce(Optional<String> country, LocalDate day) {
        if (country.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Sql.of(IN_FORCE)
                .with("country", country.get())
                .with("day", day)
                .list(row -> Map.entry(
                        row.text("tax_class"),
                        TaxRule.of(row.text("rate"), row.text("base_fraction"), row.flag("inclusive"))))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Uni<Void> keepRule(ReferenceChanged changed) {
        return Sql.of(KEEP_RULE)
                .with("id", changed.id())
                .with("version", changed.version())
                .with("from", changed.validFrom().orElse(LocalDate.EPOCH))
                .with("to", changed.validTo().orElse(null))
                .with("removed", changed.removed())
                .with("country", changed.text("country"))
                .with("taxClass", changed.text("taxClass"))
                .with("rate", changed.text("rate"))
                .with("fraction", changed.text("baseFraction"))
                .with("inclusive", Boolean.parseBoolean(changed.text("inclusive")))
                .update()
                .replaceWithVoid();
    }

    /** A product that is removed keeps its class: what was used of it is still invoiced. */
    Uni<Void> keepProduct(ReferenceChanged changed) {
        return changed.removed()
                ? Uni.createFrom().voidItem()
                : Sql.of(KEEP_PRODUCT)
                        .with("product", changed.id())
                        .with("version", changed.version())
                        .with("taxClass", changed.text("taxClass"))
                        .update()
                        .replaceWithVoid();
    }
}
