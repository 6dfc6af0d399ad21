package io.saldo.account.membership;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.payee.PayersStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A member accepts an invitation; what was looked at when it was invited is looked at again (E-3, E-6). */
@UseCase
class AcceptInvitation {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final PayersStore payers;
    private final CandidateStore candidates;
    private final EstablishedRelationStore established;
    private final BillingClock clock;

    AcceptInvitation(
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            PayersStore payers,
            CandidateStore candidates,
            EstablishedRelationStore established,
            BillingClock clock) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.payers = payers;
        this.candidates = candidates;
        this.established = established;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MembershipResult> handle(Relationship asSeen, Author author) {
        Instant now = clock.now();
        return enterprises
                .lock(asSeen.enterpriseId())
                .chain(() -> enterprises.find(asSeen.enterpriseId()))
                .map(Optional::orElseThrow)
                .chain(enterprise -> payers.lock(
                                List.of(asSeen.cloudAccountId()),
                                List.of(enterprise.mainAccount(), asSeen.account()),
                                now)
                        .chain(locked -> decide(enterprise, asSeen, locked, author, now)));
    }

    private Uni<MembershipResult> decide(
            Enterprise enterprise, Relationship asSeen, PayersStore.Locked locked, Author author, Instant now) {
        return relationships
                .find(asSeen.id())
                .map(Optional::orElseThrow)
                .chain(invitation -> invitation.isOpenAt(now)
                        ? relationships
                                .members(enterprise)
                                .chain(members -> decide(members, invitation, locked, author, now))
                        : Uni.createFrom().item(new MembershipRejection.NotOpen(Invitations.state(invitation, now))));
    }

    private Uni<MembershipResult> decide(
            Members members, Relationship invitation, PayersStore.Locked locked, Author author, Instant now) {
        BillingAccount main = locked.account(members.enterprise().mainAccount());
        return candidates
                .find(locked.account(invitation.account()), now)
                .map(candidate -> candidate.rejection(main, members, invitation.terms()))
                .chain(rejection -> rejection
                        .<Uni<MembershipResult>>map(why -> Uni.createFrom().item(why))
                        .orElseGet(() -> established
                                .keep(members.enterprise(), invitation.established(now), locked, author, now)
                                .replaceWith(new MembershipResult.Kept(invitation.established(now)))));
    }
}
