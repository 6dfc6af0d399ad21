package io.saldo.payment.gateway;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.PaymentProblems;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Adds or changes a gateway account (I-11). Payments name it, so no bank account bears its name. */
@UseCase
public class KeepGatewayAccount {

    private final GatewayAccountStore accounts;
    private final AuditLog audit;

    KeepGatewayAccount(GatewayAccountStore accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @WithTransaction
    public Uni<Void> handle(GatewayAccount account, String actor, String reason) {
        return accounts.lockNames()
                .chain(() -> accounts.isBankAccount(account.name()))
                .invoke(taken -> {
                    if (taken) {
                        throw PaymentProblems.GATEWAY_ACCOUNT_TAKEN.because("A bank account has this name.");
                    }
                })
                .chain(() -> accounts.find(account.name()))
                .call(() -> accounts.keep(account))
                .chain(before -> audit.append(new Change(
                        actor,
                        "gateway-account",
                        Optional.empty(),
                        account.name(),
                        reason,
                        before,
                        Optional.of(account))));
    }
}
