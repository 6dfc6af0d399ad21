package io.saldo.account.billvoucher;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.Posting;
import io.saldo.account.posting.ChargePostings;
import io.saldo.account.posting.ExchangedCover;
import io.saldo.account.posting.Part;
import io.saldo.account.settlement.Cover;
import io.saldo.platform.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** In the currency of the charges. */
    public Money atAccrual() {
        return sum(taken);
    }

    /** What the bill opens without, in its own currency. */
    public Money opensWithout() {
        return bill.counted(atAccrual());
    }

    public Money atAccrual(YearMonth usageMonth) {
        return sum(taken.stream()
                .filter(cover -> cover.usageMonth().equals(usageMonth))
                .toList());
    }

    /** As the bill counts it: one cover a voucher. */
    public List<Cover> covers() {
        Map<String, Money> sums = counted();
        more.forEach((voucher, amount) -> sums.merge(voucher, amount, Money::plus));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().isPositive())
                .map(sum -> new Cover(Asset.VOUCHER.name(), sum.getKey(), sum.getValue()))
                .toList();
    }

    /** Each converted as a part of the whole, so that together they are what the bill opens without. */
    private Map<String, Money> counted() {
        Map<String, Money> sums = new LinkedHashMap<>();
        Money before = Money.zero(bill.pricingCurrency());
        for (ClosedCover cover : taken) {
            Money after = before.plus(cover.amount());
            sums.merge(cover.voucherId(), bill.counted(after).minus(bill.counted(before)), Money::plus);
            before = after;
        }
        return sums;
    }

    /** Beside the invoice itself; empty when vouchers do nothing more. */
    public Optional<Posting> posting() {
        return bill.exchanged().isPresent()
                ? exchanged(ExchangedCover::billed)
                : Stream.concat(
                                returns(),
                                more.entrySet().stream()
                                        .map(cover -> ChargePostings.voucherCoversBill(
                                                cover.getKey(), bill.bill(), cover.getValue())))
                        .reduce(Posting::and);
    }

    /** The same in the book of the charges, where the invoice is in another currency (BK-18, X-7). */
    public Optional<Posting> pricedPosting() {
        return Stream.concat(returns(), exchanged(ExchangedCover::priced).stream())
                .reduce(Posting::and);
    }

    private Stream<Posting> returns() {
        return returned.stream()
                .map(cover -> ChargePostings.voucherCoversCharge(
                        cover.voucherId(),
                        cover.usageMonth(),
                        bill.scope(),
                        cover.amount().negated()));
    }

    private Optional<Posting> exchanged(Function<ExchangedCover, Posting> side) {
        return vouchers.stream()
                .filter(voucher -> more.containsKey(voucher.id()))
                .map(voucher -> new ExchangedCover(
                        voucher.id(), bill.bill().value(), worth(voucher), Part.bill(bill.bill(), paid(voucher))))
                .map(side)
                .reduce(Posting::and);
    }

    private Money paid(BillVoucher voucher) {
        return more.getOrDefault(voucher.id(), Money.zero(bill.total().currency()));
    }

    /** What it has paid at issue lowers a voucher by that, never below 0. */
    private Money worth(BillVoucher voucher) {
        return bill.worth(paid(voucher)).min(voucher.left());
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
        return back.minus(worth(voucher));
    }

    private Money sum(List<ClosedCover> covers) {
        return Money.sum(covers.stream().map(ClosedCover::amount).toList(), bill.pricingCurrency());
    }
}
