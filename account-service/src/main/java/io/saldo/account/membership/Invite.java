package io.saldo.account.membership;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.RelationTerms;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A main account invites another account to its enterprise; the member always confirms (E-3, E-4, E-6). */
@UseCase
class Invite {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final AccountStore accounts;
    private final CandidateStore candidates;
    private final InvitationDueStore due;
    private final RelationNewsStore news;
    private final StaffAuditStore audit;
    private final IdGenerator ids;
    private final BillingClock clock;

    Invite(
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            AccountStore accounts,
            CandidateStore candidates,
            InvitationDueStore due,
            RelationNewsStore news,
            StaffAuditStore audit,
            IdGenerator ids,
            BillingClock clock) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.accounts = accounts;
        this.candidates = candidates;
        this.due = due;
        this.news = news;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MembershipResult> handle(String enterpriseId, AccountId invited, RelationTerms terms, Author author) {
        return enterprises
                .lock(enterpriseId)
                .chain(() -> enterprises.find(enterpriseId))
                .map(Optional::orElseThrow)
                .chain(enterprise -> accounts.lockAll(List.of(enterprise.mainAccount(), invited))
                        .chain(() -> relationships.members(enterprise))
                        .chain(members ->
                                both(enterprise, invited).chain(both -> decide(members, both, terms, author))));
    }

    private record Both(BillingAccount main, BillingAccount invited) {}

    private Uni<Both> both(Enterprise enterprise, AccountId invited) {
        return accounts.find(enterprise.mainAccount())
                .chain(main -> accounts.find(invited).map(found -> new Both(main.orElseThrow(), found.orElseThrow())));
    }

    private Uni<MembershipResult> decide(Members members, Both both, RelationTerms terms, Author author) {
        Instant now = clock.now();
        return candidates.find(both.invited(), now).chain(candidate -> {
            Optional<MembershipRejection> rejection = candidate.rejection(both.main(), members, terms);
            return rejection.isPresent()
                    ? Uni.createFrom().item(rejection.get())
                    : due.waiting(both.invited().id()).chain(waiting -> waiting.stream()
                            .filter(it -> it.enterpriseId()
                                    .equals(members.enterprise().id()))
                            .findFirst()
                            .<Uni<MembershipResult>>map(
                                    open -> Uni.createFrom().item(new MembershipRejection.AlreadyInvited(open.id())))
                            .orElseGet(() -> keep(members.enterprise(), both, terms, author, now)));
        });
    }

    private Uni<MembershipResult> keep(
            Enterprise enterprise, Both both, RelationTerms terms, Author author, Instant now) {
        AccountId main = enterprise.mainAccount();
        BillingAccount invited = both.invited();
        Relationship invitation = Relationship.invited(
                ids.newId("ivt", invited.id()), enterprise.id(), invited.id(), invited.cloudAccountId(), terms, now);
        var deed = new StaffAuditStore.Deed("invite-member", main, invitation.id());
        return relationships
                .insert(invitation)
                .chain(() -> due.schedule(invited.id()))
                .chain(() -> news.invited(invited, enterprise, invitation))
                .chain(() -> audit.append(deed, author, Optional.empty(), Optional.of(invitation)))
                .replaceWith(new MembershipResult.Kept(invitation));
    }
}
