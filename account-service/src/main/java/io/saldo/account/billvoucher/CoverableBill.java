package io.saldo.account.billvoucher;

import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bill at its issue with the account's vouchers, its usage by days, and what was covered at accrual (W-4). */
public record CoverableBill(
        IssuedUsage bill, List<BillVoucher> vouchers, List<BilledDay> days, List<ClosedCover> covered) {

    public CoverableBill {
        vouchers = vouchers.stream().sorted(BillVoucher.ORDER).toList();
        days = List.copyOf(days);
        covered = List.copyOf(covered);
    }

    public BillCover cover() {
        return new Covering().run();
    }

    /** Goes through the vouchers, and keeps what is uncovered. */
    private final class Covering {
        private final List<ClosedCover> taken = new ArrayList<>();
        private final List<ClosedCover> returned = new ArrayList<>();
        private final Map<String, Money> more = new LinkedHashMap<>();
        private final Map<BilledPart, Money> ofParts = new LinkedHashMap<>();
        private final Map<IssuedUsage.Line, Money> ofLines = new HashMap<>();
        private Money accrued = bill.priced();
        private Money open = bill.total();

        BillCover run() {
            covered.forEach(this::take);
            open = open.minus(bill.counted(
                    Money.sum(taken.stream().map(ClosedCover::amount).toList(), accrued.currency())));
            parts().stream().sorted(BilledPart.ORDER).forEach(part -> {
                Money uncovered = part.gross().minus(bill.counted(part.day().covered()));
                ofParts.put(part, uncovered);
                ofLines.merge(part.line(), uncovered, Money::plus);
            });
            vouchers.stream()
                    .filter(voucher -> voucher.use().allowed() && isMet(voucher))
                    .forEach(this::cover);
            return new BillCover(bill, vouchers, taken, returned, more);
        }

        /** Cover never exceeds the bill; corrections of other lines may have lowered it (W-4). */
        private void take(ClosedCover cover) {
            Money fits = cover.amount().min(accrued);
            accrued = accrued.minus(fits);
            taken.add(cover.with(fits));
            returned.add(cover.with(cover.amount().minus(fits)));
            taken.removeIf(it -> it.amount().isZero());
            returned.removeIf(it -> it.amount().isZero());
        }

        private List<BilledPart> parts() {
            return bill.lines().stream()
                    .flatMap(line -> BilledPart.of(line, days).stream())
                    .toList();
        }

        /** A least spend is tested on the lines that the voucher fits, before tax (W-4). */
        private boolean isMet(BillVoucher voucher) {
            Money spent = Money.sum(
                    ofParts.keySet().stream()
                            .filter(part -> part.isFittedBy(voucher, bill.scope()))
                            .map(BilledPart::net)
                            .toList(),
                    open.currency());
            return voucher.use()
                    .minimumSpend()
                    .map(bill::counted)
                    .filter(least -> spent.compareTo(least) < 0)
                    .isEmpty();
        }

        private void cover(BillVoucher voucher) {
            Money left = bill.counted(voucher.left());
            for (BilledPart part : List.copyOf(ofParts.keySet())) {
                if (part.isFittedBy(voucher, bill.scope())) {
                    Money amount = left.min(uncovered(part));
                    if (amount.isPositive()) {
                        left = left.minus(amount);
                        move(part, voucher, amount);
                    }
                }
            }
        }

        private Money uncovered(BilledPart part) {
            Money ofPart = ofParts.getOrDefault(part, open);
            return ofPart.min(ofLines.getOrDefault(part.line(), open)).min(open);
        }

        private void move(BilledPart part, BillVoucher voucher, Money amount) {
            open = open.minus(amount);
            ofParts.merge(part, amount.negated(), Money::plus);
            ofLines.merge(part.line(), amount.negated(), Money::plus);
            more.merge(voucher.id(), amount, Money::plus);
        }
    }
}
