package io.saldo.account.account;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.relation.MembershipStore;
import io.saldo.account.relation.RelationStore;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Stores a changed account under its next version and announces its whole state, while its row is locked. */
@Singleton
public class AccountAnnouncementStore {

    private final AccountStore accounts;
    private final RelationStore relations;
    private final MembershipStore memberships;
    private final Outbox outbox;

    AccountAnnouncementStore(
            AccountStore accounts, RelationStore relations, MembershipStore memberships, Outbox outbox) {
        this.accounts = accounts;
        this.relations = relations;
        this.memberships = memberships;
        this.outbox = outbox;
    }

    public Uni<BillingAccount> change(BillingAccount changed, Instant now) {
        BillingAccount next = changed.nextVersion();
        return accounts.update(next)
                .invoke(() -> Crash.at(AccountCrashPoint.ACCOUNT_SAVED_NOT_TOLD))
                .chain(() -> announce(next, now))
                .replaceWith(next);
    }

    Uni<Void> announce(BillingAccount account, Instant now) {
        return ties(account.id())
                .map(ties -> AccountChanged.of(account, ties))
                .chain(event -> outbox.append(OutboxEvent.of(AccountChanged.TOPIC, account.id(), now, event)))
                .replaceWithVoid();
    }

    private Uni<AccountChanged.Ties> ties(AccountId account) {
        return relations
                .payees(account)
                .chain(payees -> relations.managers(account).chain(managers -> memberships
                        .of(account)
                        .map(membership -> new AccountChanged.Ties(payees, managers, membership))));
    }
}
