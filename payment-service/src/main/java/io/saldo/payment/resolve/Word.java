package io.saldo.payment.resolve;

import io.saldo.payment.unmatched.OpenMoney;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.Optional;

/**
 * What one operator's word is worth that credits an account with money that came by bank: above the limit of claims, and in
 * a currency without one, two have to want the same account.
 */
enum Word {
    ENOUGH,
    FIRST,
    /** Once more the first one's. */
    OWN;

    static Word of(OpenMoney money, AccountId account, String person, Optional<Money> limit) {
        boolean small = money.report()
                .money()
                .filter(amount -> limit.filter(
                                most -> most.currency() == amount.currency() && amount.compareTo(most) <= 0)
                        .isPresent())
                .isPresent();
        return small ? ENOUGH : second(money, account, person);
    }

    private static Word second(OpenMoney money, AccountId account, String person) {
        return money.first()
                .filter(first -> first.account().equals(account))
                .map(first -> first.person().equals(person) ? OWN : ENOUGH)
                .orElse(FIRST);
    }
}
