package io.saldo.account.enterprise;

import io.saldo.account.enterprise.Enterprise.Decision;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An enterprise as it is shown, with the relations that the caller may see, newest first. */
public record EnterpriseView(
        String id,
        String name,
        String managementCloudAccountId,
        AccountId mainAccount,
        Enterprise.State state,
        Instant appliedAt,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        List<RelationshipView> members) {

    static EnterpriseView of(Enterprise enterprise, List<Relationship> relationships) {
        return new EnterpriseView(
                enterprise.id(),
                enterprise.name(),
                enterprise.managementCloudAccountId(),
                enterprise.mainAccount(),
                enterprise.state(),
                enterprise.application().at(),
                enterprise.decision().map(Decision::at),
                enterprise.decision().map(Decision::reason),
                relationships.stream().map(RelationshipView::of).toList());
    }
}
