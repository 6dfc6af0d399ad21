package io.saldo.account.membership;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.administrator.AdministratorStore;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.payee.PayersStore;
import io.saldo.account.relation.RelationStore;
import io.saldo.account.savedmethod.SavedMethodStore;
import io.saldo.account.transfer.PartedTransfersStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A member leaves its enterprise: not overdue, able to pay for itself, and with nothing ordered that is not done (E-9). */
@UseCase
class DissolveRelation {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final RelationStore relations;
    private final AdministratorStore administrators;
    private final PayersStore payers;
    private final CandidateStore candidates;
    private final SavedMethodStore methods;
    private final PartedTransfersStore transfers;
    private final DissolvedRelationStore dissolved;
    private final BillingClock clock;

    DissolveRelation(
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            RelationStore relations,
            AdministratorStore administrators,
            PayersStore payers,
            CandidateStore candidates,
            SavedMethodStore methods,
            PartedTransfersStore transfers,
            DissolvedRelationStore dissolved,
            BillingClock clock) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.relations = relations;
        this.administrators = administrators;
        this.payers = payers;
        this.candidates = candidates;
        this.methods = methods;
        this.transfers = transfers;
        this.dissolved = dissolved;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MembershipResult> handle(Relationship asSeen, Author author) {
        Instant now = clock.now();
        return enterprises
                .lock(asSeen.enterpriseId())
                .chain(() -> enterprises.find(asSeen.enterpriseId()))
                .map(Optional::orElseThrow)
                .chain(enterprise ->
                        lock(enterprise, asSeen, now).chain(locked -> decide(enterprise, asSeen, locked, author, now)));
    }

    /** All that it pays for and manages besides itself is let go too; nobody else changes that while the enterprise is locked. */
    private Uni<PayersStore.Locked> lock(Enterprise enterprise, Relationship member, Instant now) {
        return relations.paidOrToBePaid(member.account(), now).chain(paid -> ownersOf(member)
                .chain(owners -> {
                    List<String> cloudAccounts = new ArrayList<>(paid);
                    cloudAccounts.add(member.cloudAccountId());
                    var more = new TreeSet<AccountId>(owners);
                    more.addAll(List.of(enterprise.mainAccount(), member.account()));
                    return payers.lock(new TreeSet<>(cloudAccounts), more, now);
                }));
    }

    /** Whose accounts it manages, and whose cash it holds. */
    private Uni<Set<AccountId>> ownersOf(Relationship member) {
        return administrators
                .managedBy(member.cloudAccountId())
                .chain(managed -> transfers.sources(member.account()).map(sources -> {
                    Set<AccountId> owners = new TreeSet<>(managed);
                    owners.addAll(sources);
                    return owners;
                }));
    }

    private Uni<MembershipResult> decide(
            Enterprise enterprise, Relationship asSeen, PayersStore.Locked locked, Author author, Instant now) {
        BillingAccount member = locked.account(asSeen.account());
        return relationships.find(asSeen.id()).map(Optional::orElseThrow).chain(relation -> rejection(
                        member, relation, now)
                .chain(rejection -> rejection
                        .<Uni<MembershipResult>>map(why -> Uni.createFrom().item(why))
                        .orElseGet(() -> dissolved
                                .keep(enterprise, relation, locked, author, now)
                                .map(MembershipResult.Kept::new))));
    }

    /** Who is charged after use has to have a method of its own that can be (E-9). */
    private Uni<Optional<MembershipRejection>> rejection(BillingAccount member, Relationship relation, Instant now) {
        if (!relation.isActive()) {
            return Uni.createFrom().item(Optional.of(new MembershipRejection.NotOpen(relation.state())));
        }
        return canPay(member, now)
                .chain(can -> can
                        ? unfinished(member, now)
                        : Uni.createFrom().item(Optional.of(new MembershipRejection.NoPaymentMethod())));
    }

    /** What it owes, and what it has ordered, it ends as a member (E-9). */
    private Uni<Optional<MembershipRejection>> unfinished(BillingAccount member, Instant now) {
        return candidates.overdue(member, now).chain(amount -> candidates
                .openOrders(member)
                .map(open -> amount.isPositive()
                        ? Optional.of(new MembershipRejection.AccountOverdue("E-9", amount))
                        : open.first().map(what -> new MembershipRejection.OrdersOpen("E-9", what))));
    }

    private Uni<Boolean> canPay(BillingAccount member, Instant now) {
        return member.kindAt(now).isMeasuredByAvailableCredit()
                ? Uni.createFrom().item(true)
                : methods.hasChargeable(member.id());
    }
}
