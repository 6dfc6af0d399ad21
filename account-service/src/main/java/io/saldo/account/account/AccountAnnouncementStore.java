package io.saldo.account.account;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.relation.RelationStore;
import io.saldo.platform.fault.Crash;
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
    private final Outbox outbox;

    AccountAnnouncementStore(AccountStore accounts, RelationStore relations, Outbox outbox) {
        this.accounts = accounts;
        this.relations = relations;
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
        return relations
                .payees(account.id())
                .chain(payees ->
                        relations.managers(account.id()).map(managers -> AccountChanged.of(account, payees, managers)))
                .chain(event -> outbox.append(OutboxEvent.of(AccountChanged.TOPIC, account.id(), now, event)))
                .replaceWithVoid();
    }
}
