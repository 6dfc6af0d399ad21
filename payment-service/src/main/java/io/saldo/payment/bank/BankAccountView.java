package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import java.util.Optional;

/** A bank account of the provider, as its staff sees it. */
public record BankAccountView(
        String account, String bank, String holder, CurrencyUnit currency, Optional<AccountId> billingAccountId) {

    static BankAccountView of(BankAccount account) {
        return new BankAccountView(
                account.account(), account.bank(), account.holder(), account.currency(), account.customer());
    }
}
