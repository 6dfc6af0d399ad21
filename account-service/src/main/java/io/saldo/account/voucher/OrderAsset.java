package io.saldo.account.voucher;

import io.saldo.account.billvoucher.PaymentType;
import io.saldo.account.billvoucher.VoucherType;
import io.saldo.account.billvoucher.VoucherUse;
import io.saldo.account.coupon.Coupon;
import io.saldo.account.coupon.Limits;
import io.saldo.account.coupon.OrderKind;
import io.saldo.account.coupon.OrderVoucher;
import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A coupon or bill voucher as an order finds it, with the number of its latest use (V-1, V-3, V-4). */
record OrderAsset(HeldVoucher held, long lastUse) {

    /** What is for one order or bill is whole or used up; the rest is used until it is spent (V-1). */
    boolean isUsable() {
        Worth worth = held.terms().worth();
        boolean untouched = held.balance().equals(worth.value());
        return switch (held.kind()) {
            case COUPON -> held.balance().filter(Money::isZero).isEmpty();
            case BILL -> worth.type() != VoucherType.SPEND_AND_SAVE || untouched;
            case CREDIT -> false;
        };
    }

    Coupon coupon() {
        Worth worth = held.terms().worth();
        Coupon.Reduction by = worth.percent()
                .<Coupon.Reduction>map(percent -> new Coupon.Percent(percent, worth.maximum()))
                .orElseGet(() -> new Coupon.Amount(left()));
        return new Coupon(held.id(), limits(), worth.minimumSpend(), by);
    }

    OrderVoucher voucher() {
        return new OrderVoucher(
                held.id(),
                limits(),
                held.terms().worth().minimumSpend(),
                left(),
                held.life().createdAt());
    }

    /** A coupon for one order has nothing left after it, a cash coupon and a voucher what they had more. */
    VoucherUse used(Money amount) {
        Money before = isForOneOrder() ? amount : left();
        return use(before, before.minus(amount));
    }

    VoucherUse returned(Money amount) {
        Money before = held.balance().orElse(Money.zero(amount.currency()));
        return use(before, before.plus(amount));
    }

    /** What was taken for an order is now paid of its bill; what the bill does not need is left again (BK-16). */
    List<VoucherUse> billed(Money taken, Money paid, BillId bill) {
        VoucherUse back = returned(taken);
        var pays = new VoucherUse(
                held.id(),
                lastUse + 2,
                VoucherUse.Type.BILL,
                Optional.empty(),
                Optional.of(bill.value()),
                back.after(),
                back.after().minus(paid));
        return List.of(back, pays);
    }

    VoucherUse lapsed(Money rest) {
        return new VoucherUse(
                held.id(),
                lastUse + 1,
                VoucherUse.Type.LAPSED,
                Optional.empty(),
                Optional.empty(),
                rest,
                Money.zero(rest.currency()));
    }

    private boolean isForOneOrder() {
        return held.kind() == VoucherKind.COUPON && held.terms().worth().type() != VoucherType.DEDUCTION;
    }

    /** What has been used of a coupon for one order and came back is no measure of it. */
    private Money left() {
        Optional<Money> value = held.terms().worth().value();
        return (isForOneOrder() ? value : held.balance().or(() -> value)).orElse(Money.zero(held.currency()));
    }

    private VoucherUse use(Money before, Money after) {
        return new VoucherUse(
                held.id(), lastUse + 1, VoucherUse.Type.ORDER, Optional.empty(), Optional.empty(), before, after);
    }

    private Limits limits() {
        HeldTerms terms = held.terms();
        Restriction only = terms.restriction();
        return new Limits(
                only.scope(),
                Set.copyOf(only.products()),
                Set.copyOf(only.exclusions()),
                Set.<PaymentType>copyOf(only.paymentTypes()),
                Set.<OrderKind>copyOf(only.orderKinds()),
                terms.validFrom(),
                terms.expiresAt());
    }
}
