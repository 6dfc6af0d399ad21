package io.saldo.account.membership;

import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.administrator.AdministratorStore;
import io.saldo.account.enterprise.ChangedAccountsStore;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.account.payee.PayerChange;
import io.saldo.account.payee.PayerChangeStore;
import io.saldo.account.payee.PayersStore;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps a relation that has become active, and what follows: super administrator, payer, both accounts told (A-12, E-7). */
@Singleton
class EstablishedRelationStore {

    private final RelationshipStore relationships;
    private final AdministratorStore administrators;
    private final PayerChangeStore payers;
    private final ChangedAccountsStore changed;
    private final InvitationDueStore due;
    private final RelationNewsStore news;
    private final StaffAuditStore audit;

    EstablishedRelationStore(
            RelationshipStore relationships,
            AdministratorStore administrators,
            PayerChangeStore payers,
            ChangedAccountsStore changed,
            InvitationDueStore due,
            RelationNewsStore news,
            StaffAuditStore audit) {
        this.relationships = relationships;
        this.administrators = administrators;
        this.payers = payers;
        this.changed = changed;
        this.due = due;
        this.news = news;
        this.audit = audit;
    }

    Uni<Void> keep(Enterprise enterprise, Relationship active, PayersStore.Locked locked, Author author, Instant now) {
        BillingAccount main = locked.account(enterprise.mainAccount());
        BillingAccount member = locked.account(active.account());
        Set<AccountId> told = new TreeSet<>(List.of(main.id(), member.id()));
        var deed = new StaffAuditStore.Deed("accept-invitation", member.id(), active.id());
        return relationships
                .update(active)
                .chain(() -> due.schedule(member.id()))
                .chain(() -> administrators.makeSuper(member.id(), enterprise.managementCloudAccountId(), now))
                .chain(() -> payers.keep(
                        turns(main, active, locked, now),
                        locked,
                        author.caller().name(),
                        now))
                .invoke(told::addAll)
                .chain(() -> changed.announce(locked.of(told), now))
                .chain(() -> news.changed(main, member, enterprise, active, now))
                .chain(() -> audit.append(deed, author, Optional.empty(), Optional.of(active)));
    }

    private static List<PayerChange> turns(
            BillingAccount main, Relationship active, PayersStore.Locked locked, Instant now) {
        return active.terms().isTrusteeship()
                ? locked.histories().stream()
                        .map(new PayingTurn(main, now)::trusteeship)
                        .toList()
                : List.of();
    }
}
