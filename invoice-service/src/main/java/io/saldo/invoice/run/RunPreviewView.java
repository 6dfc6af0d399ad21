package io.saldo.invoice.run;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.ExactAmount;
import java.util.List;
import java.util.Optional;

/**
 * What a run would invoice before tax, beside what last month came to, in the pricing currency of each account: what
 * somebody should look at first, then the largest differences. At most 500 rows are shown, the totals are of all.
 */
public record RunPreviewView(long rowCount, List<Total> totals, List<Line> rows, boolean moreRows) {

    /** All of a currency. */
    public record Total(ExactAmount amount, ExactAmount lastMonth, ExactAmount difference) {

        Total plus(Total next) {
            return new Total(
                    amount.plus(next.amount), lastMonth.plus(next.lastMonth), difference.plus(next.difference));
        }
    }

    /** A scope of an account. */
    public record Line(
            AccountId billingAccountId,
            Scope scope,
            ExactAmount amount,
            ExactAmount lastMonth,
            ExactAmount difference,
            Optional<Anomaly> anomaly) {

        static Line of(AccountId account, Scope scope, ExactAmount amount, ExactAmount lastMonth) {
            return new Line(account, scope, amount, lastMonth, amount.minus(lastMonth), Anomaly.of(amount, lastMonth));
        }
    }
}
