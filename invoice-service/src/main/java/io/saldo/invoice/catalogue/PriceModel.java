package io.saldo.invoice.catalogue;

import io.saldo.platform.money.UnitPrice;

/** How a quantity becomes an amount (U-6). */
public sealed interface PriceModel {

    /** Quantity times price. */
    record Flat(UnitPrice unitPrice) implements PriceModel {}
}
