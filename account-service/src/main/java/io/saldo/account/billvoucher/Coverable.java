package io.saldo.account.billvoucher;

import io.saldo.account.charge.UnbilledKey;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The vouchers of an account, the rows that have changed, and what is covered in all of each month and scope; at accrual
 * {@code min(left, cut(row) - covered so far)} is covered (W-3, W-4).
 *
 * @param closed months and scopes of which something was closed without a document, with all their covered rows
 */
public record Coverable(
        CurrencyUnit currency,
        List<BillVoucher> vouchers,
        List<ChargeRow> rows,
        Map<UnbilledKey, Money> covered,
        Set<UnbilledKey> closed) {

    public Coverable {
        vouchers = vouchers.stream().sorted(BillVoucher.ORDER).toList();
        rows = rows.stream().sorted(ChargeRow.ORDER).toList();
        covered = Map.copyOf(covered);
        closed = Set.copyOf(closed);
    }

    /** Where no month was closed. */
    public Coverable(
            CurrencyUnit currency, List<BillVoucher> vouchers, List<ChargeRow> rows, Map<UnbilledKey, Money> covered) {
        this(currency, vouchers, rows, covered, Set.of());
    }

    /** What is given back first, then what is covered; never more than is unbilled of a month and scope. */
    public Covered cover(Map<UnbilledKey, Money> unbilled) {
        return new Covering(unbilled).run();
    }

    /** Goes through the rows, and keeps what is left of each voucher. */
    private final class Covering {
        private final Map<String, BillVoucher> left = new LinkedHashMap<>();
        private final Map<UnbilledKey, Money> room = new HashMap<>();
        private final Map<ChargeRow.Key, Map<String, Money>> changes = new HashMap<>();

        Covering(Map<UnbilledKey, Money> unbilled) {
            vouchers.forEach(voucher -> left.put(voucher.id(), voucher));
            rows.forEach(row -> room.computeIfAbsent(row.key().unbilled(), key -> unbilled.getOrDefault(key, none())
                    .minus(covered.getOrDefault(key, none()))));
        }

        Covered run() {
            rows.forEach(row -> giveBack(row, row.uncovered().negated()));
            rows.stream()
                    .filter(row -> closed.contains(row.key().unbilled()))
                    .forEach(row -> giveBack(row, roomOf(row).negated()));
            rows.forEach(this::cover);
            List<RowCover> all = new ArrayList<>();
            rows.forEach(row -> changes.getOrDefault(row.key(), Map.of()).forEach((voucher, change) -> {
                Money before = row.covered().getOrDefault(voucher, none());
                all.add(new RowCover(row.key(), voucher, before, before.plus(change)));
            }));
            all.removeIf(cover -> cover.change().isZero());
            return new Covered(vouchers, all);
        }

        /** The row, or all of its month, was lowered: the voucher that came last gets it first (W-4). */
        private void giveBack(ChargeRow row, Money excess) {
            Money rest = excess;
            for (BillVoucher voucher : vouchers.reversed()) {
                Money back = rest.min(coveredBy(row, voucher));
                if (back.isPositive()) {
                    move(row, voucher, back.negated());
                    rest = rest.minus(back);
                }
            }
        }

        private Money coveredBy(ChargeRow row, BillVoucher voucher) {
            return row.covered()
                    .getOrDefault(voucher.id(), none())
                    .plus(changes.getOrDefault(row.key(), Map.of()).getOrDefault(voucher.id(), none()));
        }

        private void cover(ChargeRow row) {
            Money uncovered = row.uncovered();
            for (BillVoucher voucher : vouchers) {
                Money amount = uncovered.min(leftOf(voucher)).min(roomOf(row));
                if (amount.isPositive() && voucher.coversCharges() && row.isFittedBy(voucher)) {
                    move(row, voucher, amount);
                    uncovered = uncovered.minus(amount);
                }
            }
        }

        private void move(ChargeRow row, BillVoucher voucher, Money amount) {
            changes.computeIfAbsent(row.key(), _ -> new LinkedHashMap<>()).merge(voucher.id(), amount, Money::plus);
            left.computeIfPresent(voucher.id(), (_, now) -> now.changed(amount.negated()));
            room.merge(row.key().unbilled(), amount.negated(), Money::plus);
        }

        private Money leftOf(BillVoucher voucher) {
            BillVoucher now = left.get(voucher.id());
            return now == null ? none() : now.left();
        }

        private Money roomOf(ChargeRow row) {
            return room.getOrDefault(row.key().unbilled(), none());
        }
    }

    private Money none() {
        return Money.zero(currency);
    }
}
