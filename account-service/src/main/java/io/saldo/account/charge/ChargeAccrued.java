package io.saldo.account.charge;

import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.ExactAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The event charge.accrued: a running charge at one version, and the rows of it that changed. */
public record ChargeAccrued(
        AccountId billingAccountId,
        String cloudAccountId,
        YearMonth usageMonth,
        Scope scope,
        long version,
        ExactAmount total,
        ExactAmount notInOngoing,
        ExactAmount nothingDue,
        List<Row> rows,
        Instant usageUpTo) {

    /** The charges of a product on a local day. */
    public record Row(String product, LocalDate day, long version, ExactAmount total) {}

    public boolean isIn(CurrencyUnit currency) {
        return total.currency() == currency
                && notInOngoing.currency() == currency
                && nothingDue.currency() == currency
                && rows.stream().allMatch(row -> row.total().currency() == currency);
    }

    public RunningCharge charge() {
        return new RunningCharge(new ChargeKey(cloudAccountId, usageMonth, scope), version, total, nothingDue);
    }
}
