package io.saldo.invoice.catalogue;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tables of products and prices. */
@Singleton
public class CatalogueStore {

    private static final String PRODUCTS =
            "select code, name, unit, category, counts_in_ongoing, marketplace, tax_class from product";

    private static final String PRICES =
            "select id, product, currency, model, unit_price, tiers, package_size, valid_from, valid_to from price";

    private static final String ADD_PRODUCT = """
        insert into product (code, name, unit, category, counts_in_ongoing, marketplace, tax_class)
        values (:code, :name, :unit, :category, :counts, :marketplace, :taxClass) on conflict do nothing
        """;

    private static final String CHANGE_PRODUCT = """
        update product set name = :name, unit = :unit, counts_in_ongoing = :counts, marketplace = :marketplace,
            tax_class = :taxClass, version = version + 1
        where code = :code and category = :category returning version
        """;

    private static final String ADD_PRICE = """
        insert into price (id, product, currency, model, unit_price, tiers, package_size, valid_from, valid_to)
        values (:id, :product, :currency, :model, cast(cast(:unitPrice as text) as numeric), :tiers,
                cast(cast(:packageSize as text) as numeric), :from, :to)
        """;

    public Uni<List<Product>> products(Collection<String> codes) {
        return Sql.of(PRODUCTS + " where code = any(cast(:codes as text[]))")
                .with("codes", codes.toArray(String[]::new))
                .list(CatalogueStore::product);
    }

    public Uni<List<Price>> prices(Collection<String> products) {
        return Sql.of(PRICES + " where product = any(cast(:products as text[])) order by valid_from")
                .with("products", products.toArray(String[]::new))
                .list(CatalogueStore::price);
    }

    Uni<List<Product>> productsBefore(String code, int limit) {
        return Sql.of(PRODUCTS + " where :code = '' or added < (select added from product where code = :code)"
                        + " order by added desc limit :limit")
                .with("code", code)
                .with("limit", limit)
                .list(CatalogueStore::product);
    }

    Uni<List<Price>> pricesBefore(String id, String product, int limit) {
        return Sql.of(PRICES + " where (:id = '' or id < :id) and (:product = '' or product = :product)"
                        + " order by id desc limit :limit")
                .with("id", id)
                .with("product", product)
                .with("limit", limit)
                .list(CatalogueStore::price);
    }

    /** Locks a product, so that its prices are changed one at a time. */
    Uni<Optional<Product>> lockProduct(String code) {
        return Sql.of(PRODUCTS + " where code = :code for update")
                .with("code", code)
                .one(CatalogueStore::product);
    }

    Uni<Optional<Price>> findPrice(String id) {
        return Sql.of(PRICES + " where id = :id").with("id", id).one(CatalogueStore::price);
    }

    Uni<Boolean> add(Product product) {
        return bound(ADD_PRODUCT, product).update().map(rows -> rows == 1);
    }

    Uni<Long> change(Product product) {
        return bound(CHANGE_PRODUCT, product).one(row -> row.number("version")).map(Optional::orElseThrow);
    }

    Uni<Integer> add(Price price) {
        PriceColumns columns = PriceColumns.of(price.model());
        return Sql.of(ADD_PRICE)
                .with("id", price.id())
                .with("product", price.product())
                .with("currency", price.currency().name())
                .with("model", columns.model())
                .with(
                        "unitPrice",
                        columns.unitPrice().map(BigDecimal::toPlainString).orElse(null))
                .with("tiers", columns.tiers().orElse(null))
                .with(
                        "packageSize",
                        columns.packageSize().map(BigDecimal::toPlainString).orElse(null))
                .with("from", price.validFrom())
                .with("to", price.validTo().orElse(null))
                .update();
    }

    Uni<Integer> end(String id, Instant validTo) {
        return Sql.of("update price set valid_to = :to where id = :id")
                .with("id", id)
                .with("to", validTo)
                .update();
    }

    private static Sql bound(String text, Product product) {
        return Sql.of(text)
                .with("code", product.code())
                .with("name", product.name())
                .with("unit", product.unit())
                .with("category", product.category().name())
                .with("counts", product.countsInOngoing())
                .with("marketplace", product.marketplace())
                .with("taxClass", product.taxClass());
    }

    private static Product product(Row row) {
        return new Product(
                row.text("code"),
                row.text("name"),
                row.text("unit"),
                ProductCategory.valueOf(row.text("category")),
                row.flag("counts_in_ongoing"),
                row.flag("marketplace"),
                row.text("tax_class"));
    }

    private static Price price(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new Price(
                row.text("id"),
                row.text("product"),
                currency,
                columns(row).read(currency),
                row.instant("valid_from"),
                row.optionalInstant("valid_to"));
    }

    private static PriceColumns columns(Row row) {
        return new PriceColumns(
                row.text("model"),
                row.optionalText("unit_price").map(BigDecimal::new),
                row.optionalText("tiers"),
                row.optionalText("package_size").map(BigDecimal::new));
    }
}
