package io.saldo.invoice.charge;

import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Rounding;

/** What a part of usage is rated by: its price, and the discount of its day (U-5, U-9). */
public record Tariff(String priceId, PriceModel model, CurrencyUnit currency, Percent discount) {

    /** A quantity that is rated by itself: price, then discount, then rounding, once (C-2). */
    ExactAmount amountOf(NetQuantity quantity) {
        return Rounding.exact(discount.off(model.amountOf(quantity.value())), currency);
    }
}
