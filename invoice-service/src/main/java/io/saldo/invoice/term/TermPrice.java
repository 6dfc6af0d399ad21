package io.saldo.invoice.term;

import io.saldo.invoice.discount.Percent;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import io.saldo.platform.money.Rounding;
import io.saldo.platform.money.UnitPrice;
import java.math.BigDecimal;

/** What a period costs: the price of a month as often as it has months, less the discount, cut once (SP-3, V-5, C-2). */
record TermPrice(UnitPrice month, TermLength length, Percent discount) {

    ExactAmount exact() {
        BigDecimal list = month.times(new Quantity(BigDecimal.valueOf(length.months())));
        return Rounding.exact(discount.off(list), month.currency());
    }

    Money price() {
        return exact().cut();
    }
}
