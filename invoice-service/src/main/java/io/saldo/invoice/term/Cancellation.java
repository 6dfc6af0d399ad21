package io.saldo.invoice.term;

import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What comes back of a cancelled period, before tax, and the tax with it (O-10): what was paid without vouchers, less the
 * what earlier notes gave back ({@code credited}) and the part of the price, before the coupon, whose months have begun. Coupons and vouchers do not come back.
 */
record Cancellation(Money price, Money net, Money tax, Money voucher, Money credited, int months, int used) {

    /** Far beyond any minor unit, so that only the last rounding counts. */
    private static final int WORKING_DECIMALS = 20;

    /** The price without the tax that an inclusive rule has in it: what the invoice's net amount is of what it was made of. */
    static Money untaxed(Money price, Money coupon, Money net) {
        return share(price, net, price.minus(coupon));
    }

    /** Half up, of the price after discounts. */
    Money consumed() {
        BigDecimal part = price.decimal()
                .multiply(BigDecimal.valueOf(used))
                .divide(BigDecimal.valueOf(months), WORKING_DECIMALS, RoundingMode.DOWN);
        return Rounding.shown(part, price.currency());
    }

    /** A voucher has paid of the tax in proportion. */
    Money paid() {
        Money total = net.plus(tax);
        return total.isZero() ? net : share(net, total.minus(voucher), total);
    }

    Money refund() {
        return paid().minus(credited).minus(consumed()).max(Money.zero(price.currency()));
    }

    /** Cut, never beyond the tax of the invoice. */
    Money taxRefund() {
        return net.isZero() ? tax : share(tax, refund(), net).min(tax);
    }

    private static Money share(Money whole, Money part, Money of) {
        BigInteger product = BigInteger.valueOf(whole.minorUnits()).multiply(BigInteger.valueOf(part.minorUnits()));
        return new Money(product.divide(BigInteger.valueOf(of.minorUnits())).longValueExact(), whole.currency());
    }
}
