package io.saldo.account.billvoucher;

import io.saldo.account.account.BillingAccount;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;

/** Until when a voucher waits for the bills of the month of its expiry, where none comes (V-6). */
final class LastBill {

    /** Longer than any collection window (I-1). */
    static final Duration LONGEST = Duration.ofDays(3);

    private LastBill() {}

    static Instant waitedFor(BillVoucher voucher, BillingAccount account) {
        YearMonth last = YearMonth.from(voucher.reach().lastDay());
        return account.terms().startOf(last.plusMonths(1)).plus(LONGEST);
    }
}
