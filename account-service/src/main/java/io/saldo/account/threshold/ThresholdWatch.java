package io.saldo.account.threshold;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.ledger.Balances;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The threshold of the method that is charged, and what has become due by it and is still open (W-13). */
record ThresholdWatch(AccountId account, Optional<Money> threshold, Optional<ThresholdDue> open) {

    /** What is to be told: one at a time is open, and the next may be reached as soon as it is paid. */
    List<ThresholdDue> changes(BillingAccount payer, Balances balances, Supplier<String> newId) {
        Exposure exposure = Exposure.of(balances);
        List<ThresholdDue> changes = new ArrayList<>();
        Optional<ThresholdDue> after =
                open.map(due -> due.rest().currency() == balances.currency() ? due.at(exposure) : due.over());
        after.filter(due -> !open.equals(Optional.of(due))).ifPresent(changes::add);
        if (after.filter(ThresholdDue::isOpen).isEmpty()) {
            threshold
                    .filter(amount -> isCountable(amount, payer, balances))
                    .flatMap(amount -> ThresholdDue.reached(exposure, balances.counted(amount), newId))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** Whether it is more than a note of what its usage has come to. */
    boolean isNews(ThresholdDue due) {
        return open.filter(told -> told.id().equals(due.id()) && told.version() == due.version())
                .isEmpty();
    }

    /** In a currency that the account has left nothing is measured. */
    private static boolean isCountable(Money amount, BillingAccount payer, Balances balances) {
        return amount.currency() == balances.currency()
                || amount.currency() == payer.profile().pricingCurrency();
    }
}
