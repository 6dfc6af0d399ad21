package io.saldo.account.billvoucher;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.Posting;
import io.saldo.account.posting.ChargePostings;
import io.saldo.account.settlement.Cover;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What vouchers cover of a bill at its issue: what they had covered of its charges goes along with it, and what is left of
 * them covers the rest once more (W-4, BK-16, BK-17). What they had covered beyond its total they get back.
 */
public record BillCover(
        IssuedUsage bill,
        List<BillVoucher> vouchers,
        List<ClosedCover> taken,
        List<ClosedCover> returned,
        Map<String, Money> more) {

    public BillCover {
        vouchers = List.copyOf(vouchers);
        taken = List.copyOf(taken);
        returned = List.copyOf(returned);
    }

    /** Vouchers of no account. */
    public static BillCover none(IssuedUsage bill) {
        return new BillCover(bill, List.of(), List.of(), List.of(), Map.of());
    }

    /** What the bill opens without. */
    public Money atAccrual() {
        return sum(taken);
    }

    public Money atAccrual(YearMonth usageMonth) {
        return sum(taken.stream()
                .filter(cover -> cover.usageMonth().equals(usageMonth))
                .toList());
    }

    /** As the bill counts it: one cover a voucher. */
    public List<Cover> covers() {
        Map<String, Money> sums = new LinkedHashMap<>();
        taken.forEach(cover -> sums.merge(cover.voucherId(), cover.amount(), Money::plus));
        more.forEach((voucher, amount) -> sums.merge(voucher, amount, Money::plus));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().isPositive())
                .map(sum -> new Cover(Asset.VOUCHER.name(), sum.getKey(), sum.getValue()))
                .toList();
    }

    /** Beside the invoice itself; empty when vouchers do nothing more. */
    public Optional<Posting> posting() {
        Stream<Posting> back = returned.stream()
                .map(cover -> ChargePostings.voucherCoversCharge(
                        cover.voucherId(),
                        cover.usageMonth(),
                        bill.scope(),
                        cover.amount().negated()));
        Stream<Posting> covers = more.entrySet().stream()
                .map(cover -> ChargePostings.voucherCoversBill(cover.getKey(), bill.bill(), cover.getValue()));
        return Stream.concat(back, covers).reduce(Posting::and);
    }

    /** The uses of the vouchers, with what of them is lost from now on (V-1, V-6). */
    public List<VoucherUse> uses(Optional<String> transactionId) {
        List<VoucherUse> uses = new ArrayList<>();
        for (BillVoucher voucher : vouchers) {
            BillVoucher left = voucher;
            Money change = change(voucher);
            if (!change.isZero()) {
                uses.add(VoucherUse.of(voucher, VoucherUse.Type.BILL, change)
                        .in(transactionId)
                        .of(bill.bill().value()));
                left = voucher.changed(change);
            }
            if (ends(voucher) && left.left().isPositive()) {
                uses.add(VoucherUse.of(left, VoucherUse.Type.LAPSED, left.left().negated())
                        .of(bill.bill().value()));
            }
        }
        return uses;
    }

    /** Those that cover nothing any more. */
    public List<String> ended() {
        return vouchers.stream().filter(this::ends).map(BillVoucher::id).toList();
    }

    private boolean ends(BillVoucher voucher) {
        boolean spent = voucher.use().once() && more.containsKey(voucher.id());
        return spent || voucher.reach().endsWith(bill.scope(), bill.month());
    }

    private Money change(BillVoucher voucher) {
        Money back = sum(returned.stream()
                .filter(cover -> cover.voucherId().equals(voucher.id()))
                .toList());
        return back.minus(more.getOrDefault(voucher.id(), none()));
    }

    private Money sum(List<ClosedCover> covers) {
        return Money.sum(covers.stream().map(ClosedCover::amount).toList(), none().currency());
    }

    private Money none() {
        return Money.zero(bill.total().currency());
    }
}
