package io.saldo.account.membership;

import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.administrator.AdministratorStore;
import io.saldo.account.enterprise.ChangedAccountsStore;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.Relationship.State;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.account.payee.PayerChange;
import io.saldo.account.payee.PayerChangeStore;
import io.saldo.account.payee.PayerHistory;
import io.saldo.account.payee.PayersStore;
import io.saldo.account.transfer.PartedTransfersStore;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a relation that has ended, and lets go what it brought: received cash, payers and administrators (E-9, A-8). */
@Singleton
class DissolvedRelationStore {

    private final RelationshipStore relationships;
    private final AdministratorStore administrators;
    private final PayerChangeStore payers;
    private final ChangedAccountsStore changed;
    private final PartedTransfersStore transfers;
    private final RelationNewsStore news;
    private final StaffAuditStore audit;

    DissolvedRelationStore(
            RelationshipStore relationships,
            AdministratorStore administrators,
            PayerChangeStore payers,
            ChangedAccountsStore changed,
            PartedTransfersStore transfers,
            RelationNewsStore news,
            StaffAuditStore audit) {
        this.relationships = relationships;
        this.administrators = administrators;
        this.payers = payers;
        this.changed = changed;
        this.transfers = transfers;
        this.news = news;
        this.audit = audit;
    }

    Uni<Relationship> keep(
            Enterprise enterprise, Relationship active, PayersStore.Locked locked, Author author, Instant now) {
        BillingAccount main = locked.account(enterprise.mainAccount());
        BillingAccount member = locked.account(active.account());
        Relationship over = active.ended(State.DISSOLVED, now);
        Set<AccountId> told = new TreeSet<>(List.of(main.id(), member.id()));
        var deed = new StaffAuditStore.Deed("dissolve-relation", member.id(), active.id());
        return relationships
                .update(over)
                .chain(() -> administrators.part(member.id(), active.cloudAccountId()))
                .invoke(told::addAll)
                .chain(() -> payers.keep(
                        turns(active, locked, now), locked, author.caller().name(), now))
                .invoke(told::addAll)
                .chain(() -> changed.announce(locked.of(told), now))
                .chain(() -> news.changed(main, member, enterprise, over, now))
                .chain(() -> audit.append(deed, author, Optional.of(active), Optional.of(over)))
                .chain(() -> transfers.giveBack(member.id(), author))
                .replaceWith(over);
    }

    private static List<PayerChange> turns(Relationship active, PayersStore.Locked locked, Instant now) {
        return locked.histories().stream()
                .map(history -> turn(active, history, new PayingTurn(locked.account(history.own()), now)))
                .toList();
    }

    private static PayerChange turn(Relationship active, PayerHistory history, PayingTurn turn) {
        return history.own().equals(active.account())
                ? turn.back(history, active.terms().isTrusteeship())
                : turn.without(active.account(), history);
    }
}
