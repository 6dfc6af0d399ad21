package io.saldo.account.membership;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Enterprise;
import io.saldo.account.enterprise.Relationship;
import io.saldo.account.notice.AccountNotice.Kind;
import io.saldo.account.notice.AccountNoticeStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Tells the people of both accounts what has become of a relation, while both are locked. */
@Singleton
class RelationNewsStore {

    private final AccountNoticeStore notices;

    RelationNewsStore(AccountNoticeStore notices) {
        this.notices = notices;
    }

    Uni<Void> invited(BillingAccount member, Enterprise enterprise, Relationship invitation) {
        Map<String, ?> news = Map.of(
                "enterprise", enterprise.name(),
                "enterpriseId", enterprise.id(),
                "invitationId", invitation.id(),
                "policy", invitation.terms().policy(),
                "expiresAt", invitation.span().expiresAt().toString());
        return notices.tell(member, Kind.INVITATION, news, invitation.span().invitedAt());
    }

    Uni<Void> changed(
            BillingAccount main, BillingAccount member, Enterprise enterprise, Relationship relationship, Instant now) {
        Map<String, ?> news = Map.of(
                "enterprise", enterprise.name(),
                "enterpriseId", enterprise.id(),
                "cloudAccountId", relationship.cloudAccountId(),
                "state", relationship.state());
        return notices.tell(member, Kind.RELATION_CHANGED, news, now)
                .chain(() -> notices.tell(main, Kind.RELATION_CHANGED, news, now));
    }
}
