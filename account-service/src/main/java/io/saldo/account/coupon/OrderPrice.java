package io.saldo.account.coupon;

import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** What an order costs, in the order of V-5: the coupon lowers the price, the voucher pays of it, the rest is to pay. */
public record OrderPrice(
        Optional<String> couponId, Money couponOff, Optional<String> voucherId, Money voucherPays, Money rest) {

    /** What a buyer has chosen instead of the default; what does not apply is not used (V-3, V-4). */
    public record Choice(Optional<String> couponId, Optional<String> voucherId) {
        public static final Choice DEFAULT = new Choice(Optional.empty(), Optional.empty());
    }

    /** Whether the coupon that the buyer has chosen is the one that is used. */
    public boolean hasCouponOf(Choice choice) {
        return choice.couponId.isEmpty() || couponId.equals(choice.couponId);
    }

    public boolean hasVoucherOf(Choice choice) {
        return choice.voucherId.isEmpty() || voucherId.equals(choice.voucherId);
    }

    static OrderPrice of(Order order, List<Coupon> coupons, List<OrderVoucher> vouchers, Choice choice) {
        Money untaxed = Money.zero(order.price().currency());
        return of(order, new EstimatedTax(order.price(), untaxed), coupons, vouchers, choice);
    }

    /** The voucher pays of the tax too (W-4). */
    public static OrderPrice of(
            Order order, EstimatedTax tax, List<Coupon> coupons, List<OrderVoucher> vouchers, Choice choice) {
        Optional<Coupon> coupon = coupons.stream()
                .filter(it -> it.applies(order))
                .filter(it -> choice.couponId.filter(id -> !id.equals(it.id())).isEmpty())
                .min(Coupon.ORDER);
        Money off = coupon.map(it -> it.off(order.price()))
                .orElse(Money.zero(order.price().currency()));
        Order lowered = new Order(
                order.scope(), order.product(), order.kind(), order.price().minus(off), order.at());
        Optional<OrderVoucher> voucher = vouchers.stream()
                .filter(it -> it.applies(lowered))
                .filter(it -> choice.voucherId.filter(id -> !id.equals(it.id())).isEmpty())
                .min(OrderVoucher.ORDER);
        Money total = lowered.price().plus(tax.of(lowered.price()));
        Money pays = voucher.map(it -> it.balance().min(total))
                .orElse(Money.zero(order.price().currency()));
        return new OrderPrice(coupon.map(Coupon::id), off, voucher.map(OrderVoucher::id), pays, total.minus(pays));
    }
}
