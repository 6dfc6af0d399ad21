package io.saldo.account.term;

import io.saldo.account.billvoucher.BillCover;
import io.saldo.account.billvoucher.IssuedUsage;
import io.saldo.account.booking.Booking;
import io.saldo.account.reservation.TermHoldStore;
import io.saldo.account.voucher.OrderAssetStore;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bill of a term takes the place of its order: the hold is captured, the voucher that was chosen pays (BK-19, W-5). */
@Singleton
public class TermBillStore {

    private final TermOrderStore orders;
    private final TermHoldStore holds;
    private final OrderAssetStore assets;

    TermBillStore(TermOrderStore orders, TermHoldStore holds, OrderAssetStore assets) {
        this.orders = orders;
        this.holds = holds;
        this.assets = assets;
    }

    /** What the voucher of the order pays of the bill; its balance has gone down with the order already. */
    public Uni<BillCover> take(Booking booking, TermOrder.Key key, IssuedUsage bill) {
        return orders.held(booking.account().id(), key).chain(found -> found.map(order -> take(booking, order, bill))
                .orElseGet(() -> Uni.createFrom().item(BillCover.none(bill))));
    }

    private Uni<BillCover> take(Booking booking, TermOrder order, IssuedUsage bill) {
        Optional<TermOrder.Used> voucher = order.voucher();
        Map<String, Money> pays = voucher.map(
                        it -> Map.of(it.voucherId(), it.amount().min(bill.total())))
                .orElse(Map.of());
        Money rest = bill.total().minus(Money.sum(pays.values(), bill.total().currency()));
        return pay(booking, order, pays, bill)
                .chain(() -> finish(booking, order))
                .chain(() -> holds.capture(order.account(), order.holdId(), rest, booking.now()))
                .replaceWith(new BillCover(bill, List.of(), List.of(), List.of(), pays));
    }

    private Uni<Void> pay(Booking booking, TermOrder order, Map<String, Money> pays, IssuedUsage bill) {
        return order.voucher()
                .map(it -> assets.bill(
                        order.account(),
                        it.voucherId(),
                        it.amount(),
                        pays.getOrDefault(it.voucherId(), it.amount()),
                        bill.bill(),
                        booking.now()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** The order is done; a voucher for one order only ends with it. */
    Uni<Void> finish(Booking booking, TermOrder order) {
        return orders.end(order, TermOrderStore.State.TAKEN).chain(() -> order.voucher()
                .map(it -> assets.endIfOnce(order.account(), it.voucherId(), booking.now()))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
