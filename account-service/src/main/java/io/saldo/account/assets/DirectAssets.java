package io.saldo.account.assets;

import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** The assets of a direct account; what its book does not hold yet is 0. */
public record DirectAssets(
        Money availableCredit,
        Money spendable,
        Money reserved,
        Money cashBalance,
        CashParts cashParts,
        Money creditLimit,
        Money availableCreditLimit,
        Money creditRefund,
        List<CreditRefund> creditRefunds,
        Money unsettledCurrentMonth,
        Money unsettledPreviousMonths,
        Money estimatedTax,
        Money vouchers,
        Money withdrawing,
        Money remainingCredit,
        Money ongoingUsage,
        Money notCountedInOngoing,
        boolean overdue,
        Money overdueAmount,
        List<String> paymentMethods,
        Instant asOf)
        implements Assets {

    /** Cash by where it came from. */
    public record CashParts(Money own, Money transferredIn, Money promotional) {}

    /** The credit refunds of a month. */
    public record CreditRefund(YearMonth month, Money balance) {}
}
