package io.saldo.account.administrator;

import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.ChangedAccountsStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.account.notice.AccountNotice.Kind;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells everybody that an account has got or lost administrators, while it is locked. */
@Singleton
class ChangedAdministratorsStore {

    private final ChangedAccountsStore changed;
    private final AccountNoticeStore notices;
    private final StaffAuditStore audit;
    private final BillingClock clock;

    ChangedAdministratorsStore(
            ChangedAccountsStore changed, AccountNoticeStore notices, StaffAuditStore audit, BillingClock clock) {
        this.changed = changed;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> tell(BillingAccount account, Kind kind, List<String> cloudAccounts, Author author) {
        if (cloudAccounts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.now();
        var deed = new StaffAuditStore.Deed("change-administrators", account.id(), String.join(",", cloudAccounts));
        return Multi.createFrom()
                .iterable(cloudAccounts)
                .onItem()
                .transformToUniAndConcatenate(
                        cloudAccount -> notices.tell(account, kind, Map.of("cloudAccountId", cloudAccount), now))
                .collect()
                .last()
                .chain(() -> changed.announce(List.of(account), now))
                .chain(() -> audit.append(deed, author, Optional.empty(), Optional.of(kind)));
    }
}
