package io.saldo.invoice.run;

import io.saldo.platform.id.AccountId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How far the run of a month is; {@code pending} accounts have not come to it yet, 500 parked ones at most are named; a
 * dry run shows what is coming as well.
 */
public record BillingRunView(
        YearMonth month,
        long issued,
        long nothingDue,
        long carried,
        long pending,
        List<Parked> parked,
        boolean moreParked,
        Optional<RunPreviewView> preview) {

    /** An account whose run failed, and why. */
    public record Parked(AccountId billingAccountId, String reason) {}

    /** As it would stand once these accounts, or all when none is named, are tried again. */
    BillingRunView resumed(List<AccountId> accounts, RunPreviewView coming) {
        List<Parked> left = parked.stream()
                .filter(one -> !accounts.isEmpty() && !accounts.contains(one.billingAccountId()))
                .toList();
        return new BillingRunView(
                month,
                issued,
                nothingDue,
                carried,
                pending,
                left,
                moreParked && !accounts.isEmpty(),
                Optional.of(coming));
    }
}
