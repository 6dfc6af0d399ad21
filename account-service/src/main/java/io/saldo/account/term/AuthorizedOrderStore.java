package io.saldo.account.term;

import io.saldo.account.booking.Booking;
import io.saldo.account.coupon.OrderPrice;
import io.saldo.account.reservation.Hold;
import io.saldo.account.reservation.TermHoldStore;
import io.saldo.account.voucher.OrderAssetStore;
import io.saldo.account.voucher.OrderAssets;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Keeps an order with its hold, coupon and voucher, so that nothing else can use them, and frees them (I-2). */
@Singleton
class AuthorizedOrderStore {

    private final TermOrderStore orders;
    private final TermHoldStore holds;
    private final OrderAssetStore assets;
    private final IdGenerator ids;

    AuthorizedOrderStore(TermOrderStore orders, TermHoldStore holds, OrderAssetStore assets, IdGenerator ids) {
        this.orders = orders;
        this.holds = holds;
        this.assets = assets;
        this.ids = ids;
    }

    Uni<TermOrder> authorized(Booking booking, TermRequested asked, OrderAssets found, OrderPrice price) {
        AccountId account = booking.account().id();
        Instant now = booking.now();
        var order = new TermOrder(
                account,
                asked.termId(),
                asked.periodStart(),
                ids.newId(TermHoldStore.TYPE, account),
                price.couponId().map(id -> new TermOrder.Used(id, price.couponOff())),
                price.voucherId().map(id -> new TermOrder.Used(id, price.voucherPays())),
                price.rest());
        var hold = new Hold(order.rest(), Optional.of(order.termId()), Optional.of(asked.holdUntil()));
        return orders.insert(order, now)
                .chain(() -> holds.hold(account, order.holdId(), hold, now))
                .chain(() -> use(account, found, order.coupon(), now))
                .chain(() -> use(account, found, order.voucher(), now))
                .replaceWith(order);
    }

    /** The order has come to nothing: its hold is free, coupon and voucher may be used again. */
    Uni<Void> release(TermOrder order, Instant now) {
        return orders.end(order, TermOrderStore.State.RELEASED)
                .chain(() -> holds.release(order.account(), order.holdId(), now))
                .chain(() -> giveBack(order, order.coupon(), now))
                .chain(() -> giveBack(order, order.voucher(), now));
    }

    private Uni<Void> use(AccountId account, OrderAssets found, Optional<TermOrder.Used> used, Instant now) {
        return used.map(it -> assets.use(account, found, it.voucherId(), it.amount(), now))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> giveBack(TermOrder order, Optional<TermOrder.Used> used, Instant now) {
        return used.map(it -> assets.giveBack(order.account(), it.voucherId(), it.amount(), now))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
