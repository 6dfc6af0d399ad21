package io.saldo.account.membership;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.enterprise.EnterpriseStore;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.enterprise.Relationship.State;
import io.saldo.account.enterprise.RelationshipStore;
import io.saldo.account.enterprise.StaffAuditStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The member rejects an invitation, or one of both sides takes it back (E-3). */
@UseCase
class EndInvitation {

    private final EnterpriseStore enterprises;
    private final RelationshipStore relationships;
    private final AccountStore accounts;
    private final EndedInvitationStore ended;
    private final InvitationDueStore due;
    private final StaffAuditStore audit;
    private final BillingClock clock;

    EndInvitation(
            EnterpriseStore enterprises,
            RelationshipStore relationships,
            AccountStore accounts,
            EndedInvitationStore ended,
            InvitationDueStore due,
            StaffAuditStore audit,
            BillingClock clock) {
        this.enterprises = enterprises;
        this.relationships = relationships;
        this.accounts = accounts;
        this.ended = ended;
        this.due = due;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MembershipResult> handle(Relationship asSeen, State end, Author author) {
        Instant now = clock.now();
        return enterprises
                .lock(asSeen.enterpriseId())
                .chain(() -> enterprises.find(asSeen.enterpriseId()))
                .map(Optional::orElseThrow)
                .chain(enterprise -> accounts.lockAll(List.of(enterprise.mainAccount(), asSeen.account()))
                        .chain(() -> relationships.find(asSeen.id()))
                        .map(Optional::orElseThrow)
                        .chain(before -> before.isOpenAt(now)
                                ? end(before, end, author, now)
                                : Uni.createFrom()
                                        .item(new MembershipRejection.NotOpen(Invitations.state(before, now)))));
    }

    private Uni<MembershipResult> end(Relationship before, State end, Author author, Instant now) {
        Relationship after = before.ended(end, now);
        var deed = new StaffAuditStore.Deed("end-invitation", before.account(), before.id());
        return ended.keep(after, now)
                .chain(() -> due.schedule(after.account()))
                .chain(() -> audit.append(deed, author, Optional.of(before), Optional.of(after)))
                .replaceWith(new MembershipResult.Kept(after));
    }
}
