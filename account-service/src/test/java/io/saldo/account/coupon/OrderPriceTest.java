package io.saldo.account.coupon;

import static io.saldo.account.Amounts.idr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.coupon.OrderPrice.Choice;
import io.saldo.account.ledger.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrderPriceTest {

    private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");
    private static final Coupon TWENTY_OFF =
            new Coupon("20 off 100", until("2026-07-01"), Optional.of(idr(100)), new Coupon.Amount(idr(20)));

    @Test
    @Tag("V-3")
    @DisplayName("Ex:V-3")
    void takesTheVoucherWithTheLargestBalanceThenTheEarliestExpiry() {
        List<OrderVoucher> vouchers =
                List.of(voucher("A", 50, "2026-07-01"), voucher("B", 80, "2026-08-01"), voucher("C", 80, "2026-06-01"));
        OrderPrice price = OrderPrice.of(order(100), List.of(), vouchers, Choice.DEFAULT);
        assertEquals(Optional.of("C"), price.voucherId());
        assertEquals(idr(80), price.voucherPays());
        assertEquals(idr(20), price.rest());
        var chosen = new Choice(Optional.empty(), Optional.of("A"));
        assertEquals(
                idr(50), OrderPrice.of(order(100), List.of(), vouchers, chosen).rest());
    }

    @Test
    @Tag("V-4")
    @DisplayName("Ex:V-4")
    void takesTheCouponThatExpiresSoonestUnlessTheBuyerChooses() {
        var percent = new Coupon(
                "10%", until("2026-06-01"), Optional.empty(), new Coupon.Percent(BigDecimal.TEN, Optional.of(idr(15))));
        List<Coupon> coupons = List.of(TWENTY_OFF, percent);
        assertEquals(
                idr(12),
                OrderPrice.of(order(120), coupons, List.of(), Choice.DEFAULT).couponOff());
        var chosen = new Choice(Optional.of("20 off 100"), Optional.empty());
        assertEquals(
                idr(20), OrderPrice.of(order(120), coupons, List.of(), chosen).couponOff());
        assertEquals(
                idr(15),
                OrderPrice.of(order(200), coupons, List.of(), Choice.DEFAULT).couponOff());
    }

    @Test
    @Tag("V-5")
    @DisplayName("Ex:V-5")
    void lowersThePriceByTheCouponBeforeTheVoucherPays() {
        long list = 120;
        Order order = order(list - list * 10 / 100);
        OrderPrice price =
                OrderPrice.of(order, List.of(TWENTY_OFF), List.of(voucher("V", 50, "2026-07-01")), Choice.DEFAULT);
        assertEquals(idr(108), order.price());
        assertEquals(idr(20), price.couponOff());
        assertEquals(idr(88), order.price().minus(price.couponOff()));
        assertEquals(idr(50), price.voucherPays());
        assertEquals(idr(38), price.rest());
    }

    @Test
    @Tag("V-5")
    @DisplayName("Ex:V-5b")
    void testsTheThresholdOnTheDiscountedPrice() {
        long list = 110;
        OrderPrice price = OrderPrice.of(order(list - list * 10 / 100), List.of(TWENTY_OFF), List.of(), Choice.DEFAULT);
        assertEquals(Optional.empty(), price.couponId());
        assertEquals(idr(99), price.rest());
    }

    @Test
    @DisplayName("V-2")
    void usesOnlyWhatTheOrderAllows() {
        assertEquals(idr(100), priced(limits(Scope.MARKETPLACE, Set.of(), Set.of(), Set.of())));
        assertEquals(idr(100), priced(limits(Scope.PLATFORM, Set.of("other"), Set.of(), Set.of())));
        assertEquals(idr(100), priced(limits(Scope.PLATFORM, Set.of(), Set.of(PaymentType.PAYG), Set.of())));
        assertEquals(idr(100), priced(limits(Scope.PLATFORM, Set.of(), Set.of(), Set.of(OrderKind.RENEWAL))));
        assertEquals(
                idr(90),
                priced(limits(Scope.PLATFORM, Set.of("metal"), Set.of(PaymentType.PREPAID), Set.of(OrderKind.NEW))));
        assertEquals(idr(100), priced(until("2026-03-10")));
        assertEquals(idr(100), priced(allBut("metal")));
        assertEquals(idr(90), priced(allBut("object-storage")));
    }

    @Test
    @DisplayName("V-5")
    void testsTheLeastSpendOfAVoucherOnThePriceAfterTheCoupon() {
        var voucher = new OrderVoucher("V", until("2026-07-01"), Optional.of(idr(100)), idr(50), NOW);
        assertEquals(
                idr(88),
                OrderPrice.of(order(108), List.of(TWENTY_OFF), List.of(voucher), Choice.DEFAULT)
                        .rest());
        assertEquals(
                idr(58),
                OrderPrice.of(order(108), List.of(), List.of(voucher), Choice.DEFAULT)
                        .rest());
    }

    private static io.saldo.platform.money.Money priced(Limits limits) {
        var coupon = new Coupon("c", limits, Optional.empty(), new Coupon.Amount(idr(10)));
        return OrderPrice.of(order(100), List.of(coupon), List.of(), Choice.DEFAULT)
                .rest();
    }

    private static Order order(long price) {
        return new Order(Scope.PLATFORM, "metal", OrderKind.NEW, idr(price), NOW);
    }

    private static OrderVoucher voucher(String id, long balance, String expiry) {
        return new OrderVoucher(id, until(expiry), Optional.empty(), idr(balance), NOW.minusSeconds(60));
    }

    private static Limits until(String day) {
        return new Limits(
                Scope.PLATFORM, Set.of(), Set.of(), Set.of(), Optional.empty(), Instant.parse(day + "T00:00:00Z"));
    }

    private static Limits allBut(String product) {
        return new Limits(
                Scope.PLATFORM,
                Set.of(),
                Set.of(product),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Instant.parse("2026-12-01T00:00:00Z"));
    }

    private static Limits limits(Scope scope, Set<String> products, Set<PaymentType> types, Set<OrderKind> kinds) {
        return new Limits(scope, products, types, kinds, Optional.empty(), Instant.parse("2026-12-01T00:00:00Z"));
    }
}
