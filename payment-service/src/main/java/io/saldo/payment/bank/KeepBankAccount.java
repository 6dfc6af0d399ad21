package io.saldo.payment.bank;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentProblems;
import io.saldo.payment.account.AccountStore;
import io.saldo.payment.gateway.GatewayAccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Adds or changes a bank account of the provider. Payments name it, so no gateway account bears its name. */
@UseCase
class KeepBankAccount {

    private final BankAccountStore accounts;
    private final GatewayAccountStore gatewayAccounts;
    private final AccountStore customers;
    private final AuditLog audit;

    KeepBankAccount(
            BankAccountStore accounts, GatewayAccountStore gatewayAccounts, AccountStore customers, AuditLog audit) {
        this.accounts = accounts;
        this.gatewayAccounts = gatewayAccounts;
        this.customers = customers;
        this.audit = audit;
    }

    @WithTransaction
    Uni<Void> handle(BankAccount account, String actor, String reason) {
        return account.customer()
                .map(this::mustBeKnown)
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(gatewayAccounts::lockNames)
                .chain(() -> mustBeFree(account))
                .chain(() -> accounts.find(account.account()))
                .call(() -> accounts.keep(account))
                .chain(before -> audit.append(new Change(
                        actor,
                        "bank-account",
                        account.customer(),
                        account.account(),
                        reason,
                        before,
                        Optional.of(account))));
    }

    private Uni<Void> mustBeKnown(AccountId customer) {
        return customers
                .lock(customer)
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw PaymentProblems.UNKNOWN_RECIPIENT.because(
                                "There is no billing account " + customer + ".");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> mustBeFree(BankAccount account) {
        return gatewayAccounts
                .find(account.account())
                .invoke(taken -> taken.ifPresent(gateway -> {
                    throw PaymentProblems.BANK_ACCOUNT_TAKEN.because("A gateway account has this name.");
                }))
                .chain(() -> account.customer()
                        .map(customer -> accounts.dedicatedTo(customer, account.currency()))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .invoke(own -> own.filter(other -> !other.account().equals(account.account()))
                        .ifPresent(other -> {
                            throw PaymentProblems.BANK_ACCOUNT_TAKEN.because(
                                    "R-2", "The customer has the account " + other.account() + " in this currency.");
                        }))
                .replaceWithVoid();
    }
}
