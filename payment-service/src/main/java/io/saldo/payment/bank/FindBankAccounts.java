package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Shows the provider's bank accounts. */
@Singleton
public class FindBankAccounts {

    /** Where a customer sends money of a currency: the own account, else the shared one. */
    public Uni<Optional<BankAccount>> of(AccountId customer, CurrencyUnit currency) {
        return Sql.of("select * from bank_account where currency = :currency"
                        + " and (billing_account_id = :customer or billing_account_id is null)"
                        + " order by billing_account_id nulls last, account limit 1")
                .with("currency", currency.name())
                .with("customer", customer.value())
                .one(BankAccountStore::account);
    }

    Uni<List<BankAccount>> page(PageRequest page) {
        return Sql.of("select * from bank_account where account > :after order by account limit :limit")
                .with("after", page.after().orElse(""))
                .with("limit", page.rowsToRead())
                .list(BankAccountStore::account);
    }
}
