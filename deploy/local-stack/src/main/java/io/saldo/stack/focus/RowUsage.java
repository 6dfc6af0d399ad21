package io.saldo.stack.focus;

import java.math.BigDecimal;
import java.time.Instant;

/** What a row says was used, by whom, and what one unit costs by the list. */
record RowUsage(FocusRow row, SubAccount account, Sku sku, BigDecimal quantity, Instant start, Instant end) {

    private static final int LONGEST_RESOURCE = 255;

    /** Whose usage it is: ids as the file has them. */
    record SubAccount(String id, String name, String provider, String currency) {}

    /** What is sold at one price. */
    record Sku(String skuId, String skuPriceId, String currency, BigDecimal price) {}

    /** A resource id that is too long keeps its beginning and a hash of all of it. */
    String resourceId() {
        String id = row.text(FocusColumn.RESOURCE_ID);
        return id.length() <= LONGEST_RESOURCE ? id : id.substring(0, 200) + "::" + SafeId.hash(id);
    }

    String unit() {
        String unit = row.text(FocusColumn.PRICING_UNIT);
        return unit.isEmpty() ? "unit" : unit.substring(0, Math.min(unit.length(), LONGEST_RESOURCE));
    }

    String productName() {
        String service = row.text(FocusColumn.SERVICE_NAME);
        String described = row.text(FocusColumn.CHARGE_DESCRIPTION);
        String text = described.equals(service) ? "" : described;
        String name = service.isEmpty() || text.isEmpty() ? service + text : service + ": " + text;
        return name.isBlank() ? sku.skuId() + sku.skuPriceId() : name.substring(0, Math.min(name.length(), 200));
    }
}
