package io.saldo.invoice.discount;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Replaces the discounts of an account; they hold for whatever is rated from now on, by the day of its use (U-9). */
@UseCase
class PutDiscounts {

    private final AccountStore accounts;
    private final DiscountStore discounts;
    private final AuditLog audit;

    PutDiscounts(AccountStore accounts, DiscountStore discounts, AuditLog audit) {
        this.accounts = accounts;
        this.discounts = discounts;
        this.audit = audit;
    }

    @WithTransaction
    Uni<List<DiscountView>> handle(Caller caller, AccountId account, List<DiscountView> wanted, String reason) {
        return accounts.lock(account)
                .chain(() -> discounts.find(account))
                .call(() -> discounts.put(account, wanted))
                .chain(before -> audit.append(new AuditLog.Change(
                        caller.name(),
                        "put discounts",
                        Optional.of(account),
                        "discounts",
                        reason,
                        Optional.of(before),
                        Optional.of(wanted))))
                .replaceWith(wanted);
    }
}
