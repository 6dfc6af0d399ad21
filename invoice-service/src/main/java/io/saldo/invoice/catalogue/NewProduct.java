package io.saldo.invoice.catalogue;

import java.util.Optional;

/** A product as it is posted: metered, counted in ongoing usage, of the platform and of class STANDARD unless said. */
public record NewProduct(
        String code,
        String name,
        String unit,
        Optional<ProductCategory> category,
        Optional<Boolean> countsInOngoing,
        Optional<Boolean> marketplace,
        Optional<String> taxClass) {

    /** Refused where it is read, so that whoever posts it hears of it. */
    public NewProduct {
        Product _ = product(code, name, unit, category, countsInOngoing, marketplace, taxClass);
    }

    Product product() {
        return product(code, name, unit, category, countsInOngoing, marketplace, taxClass);
    }

    /** Bare metal is not part of ongoing usage (I-4). */
    private static Product product(
            String code,
            String name,
            String unit,
            Optional<ProductCategory> category,
            Optional<Boolean> countsInOngoing,
            Optional<Boolean> marketplace,
            Optional<String> taxClass) {
        ProductCategory kind = category.orElse(ProductCategory.METERED);
        return new Product(
                code,
                name,
                unit,
                kind,
                countsInOngoing.orElse(kind == ProductCategory.METERED),
                marketplace.orElse(false),
                taxClass.orElse("STANDARD"));
    }
}
