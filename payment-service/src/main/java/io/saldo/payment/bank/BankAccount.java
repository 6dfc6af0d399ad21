package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import java.util.Optional;

/** A bank account of the provider, dedicated to one customer or shared by all. */
public record BankAccount(
        String account, String bank, String holder, CurrencyUnit currency, Optional<AccountId> customer) {

    public boolean isDedicated() {
        return customer.isPresent();
    }
}
