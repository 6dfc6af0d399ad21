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

    /** Bare metal is not part of ongoing usage (I-4). */
    Product product() {
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
