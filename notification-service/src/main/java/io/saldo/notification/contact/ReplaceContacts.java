package io.saldo.notification.contact;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Sets the contacts of an account; what stood before and after goes to the audit log. */
@UseCase
class ReplaceContacts {

    private final AccountStore accounts;
    private final ContactStore store;
    private final AuditLog audit;
    private final BillingClock clock;

    ReplaceContacts(AccountStore accounts, ContactStore store, AuditLog audit, BillingClock clock) {
        this.accounts = accounts;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who changes them, and why. */
    record By(String actor, String reason) {}

    @WithTransaction
    Uni<Contacts> handle(AccountId account, Contacts wanted, By by) {
        return accounts.need(account)
                .chain(store::of)
                .call(before -> store.replace(account, wanted, clock.now()))
                .call(before -> audit.append(new Change(
                        by.actor(),
                        "replace-contacts",
                        Optional.of(account),
                        account.toString(),
                        by.reason(),
                        Optional.of(ContactsView.of(before)),
                        Optional.of(ContactsView.of(wanted)))))
                .replaceWith(wanted);
    }
}
