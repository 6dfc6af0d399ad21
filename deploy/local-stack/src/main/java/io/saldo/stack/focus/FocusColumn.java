package io.saldo.stack.focus;

import java.util.Arrays;
import java.util.List;

/** The columns of FOCUS that are read; a file without one that is needed is refused. */
enum FocusColumn {
    BILLING_ACCOUNT_ID("BillingAccountId", false),
    BILLING_CURRENCY("BillingCurrency", true),
    CHARGE_DESCRIPTION("ChargeDescription", false),
    CHARGE_PERIOD_END("ChargePeriodEnd", true),
    CHARGE_PERIOD_START("ChargePeriodStart", true),
    LIST_UNIT_PRICE("ListUnitPrice", true),
    PRICING_QUANTITY("PricingQuantity", true),
    PRICING_UNIT("PricingUnit", true),
    PROVIDER_NAME("ProviderName", false),
    RESOURCE_ID("ResourceId", false),
    SERVICE_NAME("ServiceName", false),
    SKU_ID("SkuId", true),
    SKU_PRICE_ID("SkuPriceId", true),
    SUB_ACCOUNT_ID("SubAccountId", true),
    SUB_ACCOUNT_NAME("SubAccountName", false);

    private final String title;
    private final boolean needed;

    FocusColumn(String title, boolean needed) {
        this.title = title;
        this.needed = needed;
    }

    String title() {
        return title;
    }

    static List<FocusColumn> needed() {
        return Arrays.stream(values()).filter(column -> column.needed).toList();
    }
}
