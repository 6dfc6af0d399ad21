package io.saldo.stack.focus;

import com.fasterxml.jackson.databind.JsonNode;
import io.saldo.stack.client.Api;
import io.saldo.stack.focus.RowUsage.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Offers what a file sells as products with a FLAT list price. The code is the SkuPriceId; where there is none, or it has
 * two prices in one currency, it is the SkuId, {@code :at:} and the price.
 */
final class Catalogue {

    private static final int LONGEST = 200;

    private final Api operator;
    private final Instant validFrom;
    private final Map<Sku, String> codes = new HashMap<>();
    private final Set<String> made = new HashSet<>();

    Catalogue(Api operator, Instant validFrom) {
        this.operator = operator;
        this.validFrom = validFrom;
    }

    void offer(Map<Sku, RowUsage> skus) {
        Map<String, Set<BigDecimal>> prices = skus.keySet().stream()
                .collect(Collectors.groupingBy(Catalogue::priced, Collectors.mapping(Sku::price, Collectors.toSet())));
        skus.forEach((sku, example) -> {
            boolean clear = !sku.skuPriceId().isEmpty()
                    && prices.getOrDefault(priced(sku), Set.of()).size() == 1;
            if (!clear || !offer(SafeId.of(sku.skuPriceId(), LONGEST), example)) {
                offer(codeWithPrice(sku), example);
            }
        });
    }

    private static String priced(Sku sku) {
        return sku.currency() + ' ' + sku.skuPriceId();
    }

    /** Empty when Saldo sells it at another price. */
    Optional<String> code(Sku sku) {
        return Optional.ofNullable(codes.get(sku));
    }

    int products() {
        return Set.copyOf(codes.values()).size();
    }

    int madeNow() {
        return made.size();
    }

    private static String codeWithPrice(Sku sku) {
        String id = sku.skuId().isEmpty() ? sku.skuPriceId() : sku.skuId();
        String price = ":at:" + sku.price().toPlainString();
        return SafeId.of(id, LONGEST - price.length()) + price;
    }

    /** False when a price of that product stands there already, and is another. */
    private boolean offer(String code, RowUsage example) {
        Optional<BigDecimal> known = priceOf(code, example.sku().currency());
        if (known.isPresent() && known.get().compareTo(example.sku().price()) != 0) {
            return false;
        }
        if (known.isEmpty()) {
            addProduct(code, example);
            addPrice(code, example.sku());
        }
        codes.put(example.sku(), code);
        return true;
    }

    private Optional<BigDecimal> priceOf(String code, String currency) {
        for (JsonNode price :
                operator.get("/api/v1/prices?limit=500&product=" + code).path("items")) {
            Instant from = Instant.parse(price.path("validFrom").asText());
            if (price.path("currency").asText().equals(currency) && !from.isAfter(validFrom)) {
                return Optional.of(new BigDecimal(price.path("unitPrice").asText()));
            }
        }
        return Optional.empty();
    }

    private void addProduct(String code, RowUsage example) {
        var product =
                Map.of("code", code, "name", example.productName(), "unit", example.unit(), "category", "METERED");
        if (operator.unlessConflict("POST", "/api/v1/products", product).isPresent()) {
            made.add(code);
        }
    }

    private void addPrice(String code, Sku sku) {
        operator.post(
                "/api/v1/prices",
                Map.of(
                        "product", code,
                        "model", "FLAT",
                        "currency", sku.currency(),
                        "unitPrice", sku.price().toPlainString(),
                        "validFrom", validFrom.toString()));
    }
}
