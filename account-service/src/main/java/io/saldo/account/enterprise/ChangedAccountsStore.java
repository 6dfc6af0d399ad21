package io.saldo.account.enterprise;

import io.saldo.account.account.AccountAnnouncementStore;
import io.saldo.account.account.BillingAccount;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/** Announces accounts whose ties to others have changed, all of them locked, each once. */
@Singleton
public class ChangedAccountsStore {

    private final AccountAnnouncementStore announcements;

    ChangedAccountsStore(AccountAnnouncementStore announcements) {
        this.announcements = announcements;
    }

    public Uni<Void> announce(Collection<BillingAccount> accounts, Instant now) {
        return Multi.createFrom()
                .iterable(accounts.stream()
                        .sorted(Comparator.comparing(BillingAccount::id))
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(account -> announcements.change(account, now))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
