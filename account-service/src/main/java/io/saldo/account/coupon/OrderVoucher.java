package io.saldo.account.coupon;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** A bill voucher as an order looks at it (V-3). */
public record OrderVoucher(String id, Limits limits, Optional<Money> minimumSpend, Money balance, Instant givenAt) {

    /** Largest balance, then earliest expiry, then earliest issue (V-3); the id only makes the order total. */
    static final Comparator<OrderVoucher> ORDER = Comparator.comparing(OrderVoucher::balance)
            .reversed()
            .thenComparing(voucher -> voucher.limits.expiresAt())
            .thenComparing(OrderVoucher::givenAt)
            .thenComparing(OrderVoucher::id);

    boolean applies(Order order) {
        return balance.isPositive()
                && limits.allow(order)
                && minimumSpend
                        .filter(least -> order.price().compareTo(least) < 0)
                        .isEmpty();
    }
}
