package io.saldo.account.voucher;

import io.saldo.account.coupon.EstimatedTax;
import io.saldo.account.coupon.Order;
import io.saldo.account.coupon.OrderPrice;
import io.saldo.account.coupon.OrderPrice.Choice;
import java.util.List;
import java.util.Optional;

/** The coupons and bill vouchers that an account could use for an order now (V-3, V-4). */
public record OrderAssets(List<OrderAsset> assets) {

    public OrderAssets {
        assets = List.copyOf(assets);
    }

    /** What the buyer names: a coupon by its code, to the letter (V-4). A code that nobody knows stands for itself. */
    public Choice choice(Optional<String> couponCode, Optional<String> voucherId) {
        return new Choice(couponCode.map(this::coupon), voucherId);
    }

    public OrderPrice price(Order order, EstimatedTax tax, Choice choice) {
        return OrderPrice.of(
                order,
                tax,
                usable(VoucherKind.COUPON).map(OrderAsset::coupon).toList(),
                usable(VoucherKind.BILL).map(OrderAsset::voucher).toList(),
                choice);
    }

    Optional<OrderAsset> find(String id) {
        return assets.stream().filter(asset -> asset.held().id().equals(id)).findFirst();
    }

    private String coupon(String code) {
        return usable(VoucherKind.COUPON)
                .map(OrderAsset::held)
                .filter(coupon -> coupon.code().filter(code::equals).isPresent())
                .map(HeldVoucher::id)
                .findFirst()
                .orElse(code);
    }

    private java.util.stream.Stream<OrderAsset> usable(VoucherKind kind) {
        return assets.stream().filter(asset -> asset.held().kind() == kind && asset.isUsable());
    }
}
