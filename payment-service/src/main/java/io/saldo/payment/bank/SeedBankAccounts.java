package io.saldo.payment.bank;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Optional;

/** Gives a local installation a shared bank account in rupiah and one in dollars; what is there is left as it is. */
@UseCase
class SeedBankAccounts {

    private final BankAccountStore accounts;

    SeedBankAccounts(BankAccountStore accounts) {
        this.accounts = accounts;
    }

    @WithTransaction
    Uni<Void> handle() {
        return seed(CurrencyUnit.IDR).chain(() -> seed(CurrencyUnit.USD));
    }

    private Uni<Void> seed(CurrencyUnit currency) {
        String name = "bank-" + currency.name().toLowerCase(Locale.ROOT);
        return accounts.find(name)
                .chain(found -> found.isEmpty()
                        ? accounts.keep(new BankAccount(name, "Demo Bank", "Saldo Demo", currency, Optional.empty()))
                        : Uni.createFrom().item(0))
                .replaceWithVoid();
    }
}
