package io.saldo.notification.contact;

import io.saldo.notification.account.AccountStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Reads the contacts of an account that is known. */
@Singleton
class FindContacts {

    private final AccountStore accounts;
    private final ContactStore contacts;
    private final UnitOfWork unitOfWork;

    FindContacts(AccountStore accounts, ContactStore contacts, UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.unitOfWork = unitOfWork;
    }

    Uni<ContactsView.Shown> of(AccountId account) {
        return unitOfWork.run(
                () -> accounts.need(account).chain(contacts::of).chain(found -> FindRefusing.of(account, found)
                        .map(refusing -> ContactsView.of(found, refusing))));
    }
}
