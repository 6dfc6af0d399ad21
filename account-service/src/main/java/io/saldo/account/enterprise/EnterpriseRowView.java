package io.saldo.account.enterprise;

import io.saldo.platform.id.AccountId;
import java.time.Instant;

/** An enterprise in a list. */
public record EnterpriseRowView(
        String id,
        String name,
        String managementCloudAccountId,
        AccountId mainAccount,
        Enterprise.State state,
        Instant appliedAt) {

    static EnterpriseRowView of(Enterprise enterprise) {
        return new EnterpriseRowView(
                enterprise.id(),
                enterprise.name(),
                enterprise.managementCloudAccountId(),
                enterprise.mainAccount(),
                enterprise.state(),
                enterprise.application().at());
    }
}
