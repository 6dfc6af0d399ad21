package io.saldo.account.enterprise;

import io.saldo.account.relation.Feature;
import io.saldo.account.relation.RelationPolicy;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A member's relation to an enterprise as it is shown; its id is that of the invitation. */
public record RelationshipView(
        String id,
        String enterpriseId,
        String cloudAccountId,
        AccountId billingAccountId,
        RelationPolicy policy,
        List<String> features,
        List<Permission> permissions,
        Relationship.State state,
        Instant invitedAt,
        Instant expiresAt,
        Optional<Instant> establishedAt,
        Optional<Instant> endedAt) {

    public static RelationshipView of(Relationship relationship) {
        RelationTerms terms = relationship.terms();
        Relationship.Span span = relationship.span();
        return new RelationshipView(
                relationship.id(),
                relationship.enterpriseId(),
                relationship.cloudAccountId(),
                relationship.account(),
                terms.policy(),
                terms.features().stream().sorted().map(Feature::code).toList(),
                terms.permissions().stream().sorted().toList(),
                relationship.state(),
                span.invitedAt(),
                span.expiresAt(),
                span.establishedAt(),
                span.endedAt());
    }
}
