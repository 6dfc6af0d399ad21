package io.saldo.account.unified;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.account.settlement.SwitchesStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Begins a unified settlement: from here on none of its accounts settles by itself; each is then due by itself (W-12). */
@UseCase
class RunUnifiedSettlement {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final AccountStore accounts;
    private final UnifiedSettlementStore settlements;
    private final SwitchesStore switches;
    private final SharesDueStore due;
    private final StaffAuditStore audit;
    private final BillingClock clock;

    RunUnifiedSettlement(
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            AccountStore accounts,
            UnifiedSettlementStore settlements,
            SwitchesStore switches,
            SharesDueStore due,
            StaffAuditStore audit,
            BillingClock clock) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.accounts = accounts;
        this.settlements = settlements;
        this.switches = switches;
        this.due = due;
        this.audit = audit;
        this.clock = clock;
    }

    /** One that runs already is as it was. */
    @WithTransaction
    Uni<UnifiedResult> handle(UnifiedSettlement asSeen, Author author) {
        return enterprises
                .lock(asSeen.enterpriseId())
                .chain(() -> accounts.lockAll(asSeen.toBeLocked()))
                .chain(() -> settlements.find(asSeen.id()))
                .map(Optional::orElseThrow)
                .chain(settlement -> settlement.state() == UnifiedSettlement.State.RUNNING
                        ? Uni.createFrom().item(new UnifiedResult.Kept(settlement))
                        : rejection(settlement)
                                .chain(rejection -> rejection.isPresent()
                                        ? Uni.createFrom().item(rejection.get())
                                        : begin(settlement, author)));
    }

    private Uni<Optional<UnifiedRejection>> rejection(UnifiedSettlement settlement) {
        return settlement
                .unlessDraft()
                .map(why -> Uni.createFrom().item(Optional.of(why)))
                .orElseGet(() -> switches.locked(settlement.accounts())
                        .chain(locked -> locked.isEmpty()
                                ? outsider(settlement)
                                : Uni.createFrom()
                                        .item(Optional.of(new UnifiedRejection.AnotherRuns(locked.getFirst())))));
    }

    /** Somebody may have left the enterprise since. */
    private Uni<Optional<UnifiedRejection>> outsider(UnifiedSettlement settlement) {
        return enterprises
                .find(settlement.enterpriseId())
                .map(Optional::orElseThrow)
                .chain(relationships::members)
                .map(members -> new EnterpriseAccounts(members).rejection(settlement.accounts()));
    }

    private Uni<UnifiedResult> begin(UnifiedSettlement draft, Author author) {
        UnifiedSettlement running = draft.running(clock.now());
        var deed = new StaffAuditStore.Deed("run-unified-settlement", draft.mainAccount(), draft.id());
        return settlements
                .update(running)
                .chain(() -> switches.lock(running.accounts(), running.id()))
                .chain(() -> due.settle(running.accounts(), clock.now()))
                .chain(() -> audit.append(deed, author, Optional.of(draft.state()), Optional.of(running.state())))
                .replaceWith(new UnifiedResult.Kept(running));
    }
}
