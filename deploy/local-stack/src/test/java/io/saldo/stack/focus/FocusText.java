package io.saldo.stack.focus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for tests. */
final class FocusText {

    static final String HEADER = "BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ListUnitPrice,PricingQuantity,"
            + "PricingUnit,SkuId,SkuPriceId,SubAccountId,ProviderName";

    private FocusText() {}

    static String row(String currency, String start, String end, String price, String quantity, String skuPrice) {
        return String.join(",", currency, start, end, price, quantity, "Hours", "SKU", skuPrice, "acc-1", "Nimbus");
    }

    static String good(String quantity) {
        return row("USD", "2026-01-05 10:00:00", "2026-01-05 11:00:00", "0.25", quantity, "SKU.1");
    }

    static FocusFile file(Path folder, String... lines) throws IOException {
        return new FocusFile(Files.writeString(folder.resolve("costs.csv"), String.join("\n", lines)));
    }
}
