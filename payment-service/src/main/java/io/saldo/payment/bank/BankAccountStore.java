package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The provider's bank accounts. */
@Singleton
public class BankAccountStore {

    private static final String KEEP = """
            insert into bank_account (account, bank, holder, currency, billing_account_id)
            values (:account, :bank, :holder, :currency, :customer)
            on conflict (account) do update
            set bank = excluded.bank, holder = excluded.holder, currency = excluded.currency,
                billing_account_id = excluded.billing_account_id
            """;

    Uni<Integer> keep(BankAccount account) {
        return Sql.of(KEEP)
                .with("account", account.account())
                .with("bank", account.bank())
                .with("holder", account.holder())
                .with("currency", account.currency().name())
                .with("customer", account.customer().map(AccountId::value).orElse(null))
                .update();
    }

    public Uni<Optional<BankAccount>> find(String account) {
        return Sql.of("select * from bank_account where account = :account")
                .with("account", account)
                .one(BankAccountStore::account);
    }

    /** The dedicated account that a customer has in a currency already. */
    Uni<Optional<BankAccount>> dedicatedTo(AccountId customer, CurrencyUnit currency) {
        return Sql.of("select * from bank_account where billing_account_id = :customer and currency = :currency")
                .with("customer", customer.value())
                .with("currency", currency.name())
                .one(BankAccountStore::account);
    }

    Uni<List<BankAccount>> named(Collection<String> accounts) {
        return Sql.of("select * from bank_account where account = any(cast(:accounts as text[]))")
                .with("accounts", accounts.toArray(String[]::new))
                .list(BankAccountStore::account);
    }

    static BankAccount account(Row row) {
        return new BankAccount(
                row.text("account"),
                row.text("bank"),
                row.text("holder"),
                CurrencyUnit.of(row.text("currency")),
                row.optionalNumber("billing_account_id").map(AccountId::new));
    }
}
