package io.saldo.account.unified;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.account.unified.UnifiedSettlement.State;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Drops a draft; one that runs goes to its end (W-12). */
@UseCase
class CancelUnifiedSettlement {

    private final AccountStore accounts;
    private final UnifiedSettlementStore settlements;
    private final StaffAuditStore audit;
    private final BillingClock clock;

    CancelUnifiedSettlement(
            AccountStore accounts, UnifiedSettlementStore settlements, StaffAuditStore audit, BillingClock clock) {
        this.accounts = accounts;
        this.settlements = settlements;
        this.audit = audit;
        this.clock = clock;
    }

    /** One that is cancelled already is as it was. */
    @WithTransaction
    Uni<UnifiedResult> handle(UnifiedSettlement asSeen, Author author) {
        return accounts.lock(asSeen.mainAccount())
                .chain(() -> settlements.find(asSeen.id()))
                .map(Optional::orElseThrow)
                .chain(settlement -> settlement.state() == State.CANCELLED
                        ? Uni.createFrom().item(new UnifiedResult.Kept(settlement))
                        : settlement
                                .unlessDraft()
                                .<Uni<UnifiedResult>>map(why -> Uni.createFrom().item(why))
                                .orElseGet(() -> cancel(settlement, author)));
    }

    private Uni<UnifiedResult> cancel(UnifiedSettlement draft, Author author) {
        UnifiedSettlement cancelled = draft.ended(State.CANCELLED, clock.now());
        var deed = new StaffAuditStore.Deed("cancel-unified-settlement", draft.mainAccount(), draft.id());
        return settlements
                .update(cancelled)
                .chain(() -> audit.append(deed, author, Optional.of(draft.state()), Optional.of(cancelled.state())))
                .replaceWith(new UnifiedResult.Kept(cancelled));
    }
}
