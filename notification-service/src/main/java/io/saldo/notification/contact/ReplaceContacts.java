package io.saldo.notification.contact;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.account.AccountStore;
import io.saldo.notification.contact.ContactsView.Shown;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.audit.AuditLog.Change;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets the contacts of an account; what stood before and after goes to the audit log. */
@UseCase
class ReplaceContacts {

    private final AccountStore accounts;
    private final ContactStore store;
    private final OptOutStore optOuts;
    private final AuditLog audit;
    private final BillingClock clock;

    ReplaceContacts(
            AccountStore accounts, ContactStore store, OptOutStore optOuts, AuditLog audit, BillingClock clock) {
        this.accounts = accounts;
        this.store = store;
        this.optOuts = optOuts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who changes them, and why. */
    record By(String actor, String reason) {}

    @WithTransaction
    Uni<Shown> handle(AccountId id, List<ContactEntry> entries, By by) {
        Contacts wanted = WantedContacts.of(entries);
        return accounts.need(id)
                .chain(account -> store.of(account)
                        .call(() -> store.replace(id, wanted, clock.now()))
                        .call(() -> optOuts.replace(id, wanted, WantedContacts.addressesSaidAnew(entries), clock.now()))
                        .chain(before -> store.of(account).call(after -> audit.append(change(id, before, after, by)))))
                .chain(after -> FindRefusing.of(id, after).map(refusing -> ContactsView.of(after, refusing)));
    }

    private static Change change(AccountId account, Contacts before, Contacts after, By by) {
        return new Change(
                by.actor(),
                "replace-contacts",
                Optional.of(account),
                account.toString(),
                by.reason(),
                Optional.of(ContactsView.of(before, Set.of())),
                Optional.of(ContactsView.of(after, Set.of())));
    }
}
