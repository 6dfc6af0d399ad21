package io.saldo.invoice.run;

import io.saldo.platform.id.AccountId;
import java.time.YearMonth;
import java.util.List;

/** How far the run of a month is; {@code pending} accounts have not come to it yet. */
public record BillingRunView(
        YearMonth month, long issued, long nothingDue, long carried, long pending, List<Parked> parked) {

    /** An account whose run failed, and why. */
    public record Parked(AccountId billingAccountId, String reason) {}
}
