package io.saldo.account.account;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.Optional;

/**
 * Credit control and the limit of an account, or the quota that its partner lets it consume; both are in its pricing
 * currency (A-3, K-11, Q-1, X-7).
 */
public record CreditTerms(boolean controlled, Optional<Integer> paymentTermDays, Money limit, Money quota) {

    public static CreditTerms none(CurrencyUnit currency) {
        return new CreditTerms(false, Optional.empty(), Money.zero(currency), Money.zero(currency));
    }

    /** What counts of the limit: nothing before the first contract is in force (K-4). */
    Money limitInForce() {
        return controlled ? limit : Money.zero(limit.currency());
    }

    /** Under a contract with that payment term, or under none. */
    CreditTerms underContract(Optional<Integer> days) {
        return new CreditTerms(days.isPresent(), days, limit, quota);
    }

    CreditTerms limitedTo(Money newLimit) {
        return new CreditTerms(controlled, paymentTermDays, newLimit, quota);
    }

    /** As if a contract were in force with that limit. */
    CreditTerms inForceWith(Money then) {
        return new CreditTerms(true, paymentTermDays, then, quota);
    }

    CreditTerms withQuota(Money newQuota) {
        return new CreditTerms(controlled, paymentTermDays, limit, newQuota);
    }
}
