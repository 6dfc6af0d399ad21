package io.saldo.account.currency;

import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;

/** A lot that was converted: what a part of it was in the currency that was paid. */
public record OriginalAmount(Money original, Money converted) {

    /** In proportion to the part that goes back, half up (C-3). */
    public Money of(Money part) {
        BigDecimal share =
                original.decimal().multiply(part.decimal()).divide(converted.decimal(), MathContext.DECIMAL128);
        return Rounding.fx(share, original.currency());
    }
}
