package io.saldo.account.billvoucher;

import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.ChargePostings;
import io.saldo.platform.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
        return booked().entrySet().stream()
                .map(sum -> ChargePostings.voucherCoversCharge(
                        sum.getKey().voucherId,
                        sum.getKey().of.usageMonth(),
                        sum.getKey().of.scope(),
                        sum.getValue()))
                .reduce(Posting::and);
    }

    /** Where no charge has grown along with it: the next use of a voucher has its effect once. */
    public Transaction.Source source() {
        VoucherUse first = uses(Optional.empty()).getFirst();
        return new Transaction.Source("VOUCHER", first.voucherId()).at(first.number());
    }

    /** One use of each voucher that has moved in the book, even when it has as much as before. */
    public List<VoucherUse> uses(Optional<String> transactionId) {
        Map<String, Money> covered = new LinkedHashMap<>();
        booked().forEach((booked, sum) -> covered.merge(booked.voucherId, sum, Money::plus));
        return vouchers.stream()
                .filter(voucher -> covered.containsKey(voucher.id()))
                .map(voucher -> VoucherUse.of(
                                voucher,
                                VoucherUse.Type.CHARGE,
                                Objects.requireNonNull(covered.get(voucher.id()))
                                        .negated())
                        .in(transactionId))
                .toList();
    }

    private Map<Booked, Money> booked() {
        Map<Booked, Money> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(new Booked(row.voucherId(), row.row().unbilled()), row.change(), Money::plus));
        sums.values().removeIf(Money::isZero);
        return sums;
    }
}
