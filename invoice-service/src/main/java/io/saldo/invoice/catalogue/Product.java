package io.saldo.invoice.catalogue;

import java.util.Optional;

/** What is sold; its tax class and whether it counts in ongoing usage go with it (I-4, I-21). */
public record Product(
        String code,
        String name,
        String unit,
        ProductCategory category,
        boolean countsInOngoing,
        boolean marketplace,
        String taxClass) {

    private static final int MAX_TEXT = 255;

    public Product {
        if (!code.matches("[A-Za-z0-9._:-]{1,200}")) {
            throw new IllegalArgumentException("A product code has 1 to 200 letters, digits or one of . _ : -");
        }
        mustBeText(name);
        mustBeText(unit);
        mustBeTaxClass(taxClass);
    }

    private static void mustBeText(String text) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("Name and unit of a product have 1 to 255 characters.");
        }
    }

    private static void mustBeTaxClass(String taxClass) {
        if (!taxClass.matches("[A-Z][A-Z0-9_]{0,63}")) {
            throw new IllegalArgumentException("A tax class is written as STANDARD.");
        }
    }

    public Scope scope() {
        return marketplace ? Scope.MARKETPLACE : Scope.PLATFORM;
    }

    /** What a PATCH changes; whatever is left out stays. Code and category never change. */
    public record Patch(
            Optional<String> name,
            Optional<String> unit,
            Optional<Boolean> countsInOngoing,
            Optional<Boolean> marketplace,
            Optional<String> taxClass) {

        public Patch {
            name.ifPresent(Product::mustBeText);
            unit.ifPresent(Product::mustBeText);
            taxClass.ifPresent(Product::mustBeTaxClass);
        }
    }

    Product patched(Patch patch) {
        return new Product(
                code,
                patch.name().orElse(name),
                patch.unit().orElse(unit),
                category,
                patch.countsInOngoing().orElse(countsInOngoing),
                patch.marketplace().orElse(marketplace),
                patch.taxClass().orElse(taxClass));
    }
}
