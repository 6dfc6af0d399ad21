package io.saldo.payment.remittance;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.bank.BankAccount;
import io.saldo.payment.bank.FindBankAccounts;
import io.saldo.payment.order.Remittance;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Finds where a customer sends money by bank, if it may at all. */
@Singleton
class FindRemittanceAccount {

    private final AccountStore accounts;
    private final FindBankAccounts banks;
    private final BillingClock clock;

    FindRemittanceAccount(AccountStore accounts, FindBankAccounts banks, BillingClock clock) {
        this.accounts = accounts;
        this.banks = banks;
        this.clock = clock;
    }

    Uni<RemittanceAccountView> of(AccountId id) {
        return remitting(id)
                .chain(account -> banks.of(id, account.currencyAt(clock.now())))
                .map(found -> found.orElseThrow(() -> ClaimProblems.NO_BANK_ACCOUNT.because(
                        "R-3", "There is no bank account in the currency of this account.")))
                .map(FindRemittanceAccount::view);
    }

    /** The account; refused when bank remittance is not for it. */
    Uni<Account> remitting(AccountId id) {
        return accounts.find(id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .invoke(account -> Remittance.against(account).ifPresent(why -> {
                    throw PaymentProblems.of(why);
                }));
    }

    private static RemittanceAccountView view(BankAccount bank) {
        return new RemittanceAccountView(
                bank.account(), bank.bank(), bank.holder(), bank.currency(), bank.isDedicated());
    }
}
