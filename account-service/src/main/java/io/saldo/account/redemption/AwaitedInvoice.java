package io.saldo.account.redemption;

import io.saldo.account.account.BillingAccount;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** The invoice of an ended month that an account still waits for, with the first month that has charges without one. */
record AwaitedInvoice(BillingAccount account, Optional<YearMonth> month) {

    /** Then credit goes back all the same: charges that came after their month's invoice wait for the next one. */
    static final Duration LONGEST = Duration.ofDays(3);

    /** Whether it may have been issued before that expiry, and so still needs the credit (W-8). */
    boolean mayNeed(Instant expiry, Instant now) {
        return month.filter(it -> it.isBefore(account.monthAt(expiry))).isPresent()
                && now.isBefore(expiry.plus(LONGEST));
    }
}
