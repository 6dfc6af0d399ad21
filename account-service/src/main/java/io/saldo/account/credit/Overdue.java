package io.saldo.account.credit;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether an account is overdue and with how much; the amount is 0 when it is not. Bills say since when, available credit
 * only that it is (C-6).
 */
public record Overdue(Money overdueAmount, Optional<Instant> since) {

    /** An open bill of a POSTPAID account, and since when it makes the account overdue, if it does (C-6). */
    public record PostpaidBill(Money open, Optional<Instant> overdueSince) {

        /** Collected by a saved method: overdue from the first charge that fails (C-6). */
        public static PostpaidBill collected(Money open, Optional<Instant> firstFailure) {
            return new PostpaidBill(open, firstFailure);
        }

        /** Issued without a saved method, or a reversal, which is never charged: overdue from its issue (C-6, BK-32). */
        public static PostpaidBill uncollected(Money open, Instant issuedAt) {
            return new PostpaidBill(open, Optional.of(issuedAt));
        }
    }

    public Overdue(Money overdueAmount) {
        this(overdueAmount, Optional.empty());
    }

    /** Prepaid, credit-controlled, ecosystem: below 0; exactly 0 is not overdue (C-6). */
    public static Overdue byAvailable(Money available) {
        return new Overdue(available.isNegative() ? available.negated() : Money.zero(available.currency()));
    }

    /** Postpaid: what is open on the bills whose charge has failed (C-6). */
    public static Overdue byBills(Collection<PostpaidBill> bills, CurrencyUnit currency) {
        Money amount = Money.sum(
                bills.stream()
                        .filter(bill -> bill.overdueSince().isPresent())
                        .map(PostpaidBill::open)
                        .toList(),
                currency);
        return new Overdue(amount, since(bills));
    }

    /** The moment from which these bills make a postpaid account overdue; empty when none does (C-6). */
    public static Optional<Instant> since(Collection<PostpaidBill> bills) {
        return bills.stream()
                .filter(bill -> bill.open().isPositive())
                .flatMap(bill -> bill.overdueSince().stream())
                .min(Comparator.naturalOrder());
    }

    public boolean isOverdue() {
        return overdueAmount.isPositive();
    }
}
