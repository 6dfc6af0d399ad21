package io.saldo.account.billvoucher;

import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;

/** What is not invoiced yet of the charges of a product on a day, and how much of it each voucher has covered (W-4). */
public record ChargeRow(Key key, ExactAmount unbilled, Map<String, Money> covered) {

    /** In the order in which rows are covered. */
    static final Comparator<ChargeRow> ORDER = Comparator.comparing(ChargeRow::key, Key.ORDER);

    /** What a row is kept by, within its account. */
    public record Key(String cloudAccountId, YearMonth usageMonth, Scope scope, String product, LocalDate day) {
        static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
                .thenComparing(Key::scope)
                .thenComparing(Key::product)
                .thenComparing(Key::cloudAccountId)
                .thenComparing(Key::usageMonth);

        UnbilledKey unbilled() {
            return new UnbilledKey(usageMonth, scope);
        }
    }

    public ChargeRow {
        covered = Map.copyOf(covered);
    }

    /** The cut of the row, less what is covered; below 0 when a correction has lowered it (W-4). */
    Money uncovered() {
        Money zero = Money.zero(unbilled.currency());
        return unbilled.cut().max(zero).minus(Money.sum(covered.values(), unbilled.currency()));
    }

    boolean isFittedBy(BillVoucher voucher) {
        return voucher.reach().fits(key.scope, key.product, key.usageMonth, key.day);
    }
}
