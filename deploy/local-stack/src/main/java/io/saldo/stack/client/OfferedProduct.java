package io.saldo.stack.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;

/** A product that an operator sells at one flat price in IDR, from a moment on. */
public record OfferedProduct(
        String code, String name, String unit, String category, boolean marketplace, BigDecimal price, Instant from) {

    /** On the platform, by usage, under its code. */
    public static OfferedProduct metered(String code, String unit, BigDecimal price, Instant from) {
        return new OfferedProduct(code, code, unit, "METERED", false, price, from);
    }

    public OfferedProduct named(String other) {
        return new OfferedProduct(code, other, unit, category, marketplace, price, from);
    }

    public OfferedProduct in(String otherCategory) {
        return new OfferedProduct(code, name, unit, otherCategory, marketplace, price, from);
    }

    public OfferedProduct onMarketplace(boolean there) {
        return new OfferedProduct(code, name, unit, category, there, price, from);
    }

    /** By whoever posts as an operator. */
    public void offer(BiConsumer<String, Object> operator) {
        operator.accept(
                "/api/v1/products",
                Map.of("code", code, "name", name, "unit", unit, "category", category, "marketplace", marketplace));
        operator.accept(
                "/api/v1/prices",
                Map.of(
                        "product",
                        code,
                        "model",
                        "FLAT",
                        "currency",
                        "IDR",
                        "unitPrice",
                        price.toPlainString(),
                        "validFrom",
                        from.toString()));
    }
}
