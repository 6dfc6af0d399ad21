package io.saldo.account.coupon;

import io.saldo.platform.money.Money;
import io.saldo.platform.money.Rounding;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** Lowers the price of one order, by an amount or by a percentage with a maximum (V-1, V-4). */
public record Coupon(String id, Limits limits, Optional<Money> minimumSpend, Reduction by) {

    /** The default is the one that expires soonest (V-4); the id only makes the order total. */
    static final Comparator<Coupon> ORDER =
            Comparator.comparing((Coupon coupon) -> coupon.limits.expiresAt()).thenComparing(Coupon::id);

    /** How much less is to pay. */
    public sealed interface Reduction {}

    /** So much less. */
    public record Amount(Money value) implements Reduction {}

    /** So many hundredths less. */
    public record Percent(BigDecimal percent, Optional<Money> maximum) implements Reduction {}

    /** Its threshold is tested on the price after discounts (V-5). */
    boolean applies(Order order) {
        return limits.allow(order)
                && minimumSpend
                        .filter(least -> order.price().compareTo(least) < 0)
                        .isEmpty();
    }

    /** What it takes off; never more than the price. */
    Money off(Money price) {
        Money off =
                switch (by) {
                    case Amount amount -> amount.value;
                    case Percent percent -> {
                        Money part = Rounding.cut(
                                price.decimal().multiply(percent.percent).movePointLeft(2), price.currency());
                        yield percent.maximum.map(part::min).orElse(part);
                    }
                };
        return off.min(price);
    }
}
