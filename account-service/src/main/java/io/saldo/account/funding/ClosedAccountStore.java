package io.saldo.account.funding;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.BillingAccount;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Has operators find the money that came to an account after it was deregistered: they alone can send it back. */
@Singleton
class ClosedAccountStore {

    private final AuditLog audit;

    ClosedAccountStore(AuditLog audit) {
        this.audit = audit;
    }

    Uni<Void> note(BillingAccount account, PaymentConfirmed payment) {
        return account.standing().status() == AccountStatus.DEREGISTERED
                ? audit.append(new AuditLog.Change(
                        Caller.SYSTEM.name(),
                        "credit-deregistered-account",
                        Optional.of(account.id()),
                        payment.paymentId(),
                        "The payment came after the account was deregistered; refund or withdraw it.",
                        Optional.empty(),
                        Optional.of(payment.credit())))
                : Uni.createFrom().voidItem();
    }
}
