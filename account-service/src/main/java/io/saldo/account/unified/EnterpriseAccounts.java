package io.saldo.account.unified;

import io.saldo.account.enterprise.Members;
import io.saldo.platform.id.AccountId;
import java.util.Collection;
import java.util.Optional;

/** The accounts whose bills an enterprise may settle in one run: its main account and its active members (W-12). */
record EnterpriseAccounts(Members members) {

    Optional<UnifiedRejection> rejection(Collection<AccountId> accounts) {
        if (!members.enterprise().isActive()) {
            return Optional.of(new UnifiedRejection.NotActive());
        }
        return accounts.stream()
                .filter(account -> !members.include(account))
                .findFirst()
                .map(UnifiedRejection.NotInEnterprise::new);
    }
}
