package io.saldo.account.billvoucher;

import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.ChargePostings;
import io.saldo.platform.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What vouchers have covered of charges that accrued, or got back (BK-16, W-4). */
public record Covered(List<BillVoucher> vouchers, List<RowCover> rows) {

    public static final Covered NOTHING = new Covered(List.of(), List.of());

    private record Booked(String voucherId, UnbilledKey of) {}

    public Covered {
        vouchers = List.copyOf(vouchers);
        rows = List.copyOf(rows);
    }

    /** Empty when nothing moves in the book. */
    public Optional<Posting> posting() {
        Map<Booked, Money> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(new Booked(row.voucherId(), row.row().unbilled()), row.change(), Money::plus));
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> ChargePostings.voucherCoversCharge(
                        sum.getKey().voucherId,
                        sum.getKey().of.usageMonth(),
                        sum.getKey().of.scope(),
                        sum.getValue()))
                .reduce(Posting::and);
    }

    /** Where no charge has grown along with it: the next use of a voucher has its effect once. */
    public Transaction.Source source() {
        BillVoucher first = vouchers.stream()
                .filter(voucher -> rows.stream().anyMatch(row -> row.voucherId().equals(voucher.id())))
                .findFirst()
                .orElseThrow();
        return new Transaction.Source("VOUCHER", first.id()).at(first.lastUse() + 1);
    }

    /** One use of each voucher that has more or less than before. */
    public List<VoucherUse> uses(Optional<String> transactionId) {
        return vouchers.stream().flatMap(voucher -> use(voucher, transactionId)).toList();
    }

    private Stream<VoucherUse> use(BillVoucher voucher, Optional<String> transactionId) {
        Money covered = Money.sum(
                rows.stream()
                        .filter(row -> row.voucherId().equals(voucher.id()))
                        .map(RowCover::change)
                        .toList(),
                voucher.left().currency());
        return covered.isZero()
                ? Stream.empty()
                : Stream.of(VoucherUse.of(voucher, VoucherUse.Type.CHARGE, covered.negated())
                        .in(transactionId));
    }
}
