package io.saldo.invoice.charge;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a month has got that is rated as a whole: its quantity, the discount in percent times the quantity that it was
 * on, and what that comes to (U-6, U-9). Where days have different discounts, the month has their average, weighted by
 * quantity: that depends on no order.
 */
public record MonthStanding(NetQuantity quantity, BigDecimal discounted, ExactAmount total) {

    private static final int WORKING_DECIMALS = 40;

    static MonthStanding empty(CurrencyUnit currency) {
        return new MonthStanding(NetQuantity.ZERO, BigDecimal.ZERO, ExactAmount.zero(currency));
    }

    MonthStanding plus(Share share) {
        NetQuantity grown = quantity.plus(share.growth());
        BigDecimal weight = discounted.add(
                share.tariff().discount().value().multiply(share.growth().value()));
        BigDecimal net = net(gross(grown, share.tariff()), grown.value(), weight);
        return new MonthStanding(
                grown, weight, Rounding.exact(net, share.tariff().currency()));
    }

    /** The whole quantity at its price, before discount. */
    BigDecimal gross(Tariff tariff) {
        return gross(quantity, tariff);
    }

    private static BigDecimal gross(NetQuantity quantity, Tariff tariff) {
        return tariff.model().amountOf(quantity.value());
    }

    /** Cut far behind the decimal that is rounded, which does not change how it is rounded. */
    private static BigDecimal net(BigDecimal gross, BigDecimal quantity, BigDecimal weight) {
        if (weight.signum() == 0 || quantity.signum() == 0) {
            return gross;
        }
        BigDecimal whole = quantity.movePointRight(2);
        return gross.multiply(whole.subtract(weight)).divide(whole, WORKING_DECIMALS, RoundingMode.DOWN);
    }
}
