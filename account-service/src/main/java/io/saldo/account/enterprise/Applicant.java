package io.saldo.account.enterprise;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import java.util.Optional;

/** The account that shall lead an enterprise, and what it is in enterprises already (E-1, E-16, Q-8). */
record Applicant(BillingAccount account, boolean leadsOne, boolean isMember) {

    Optional<EnterpriseRejection> rejection() {
        AccountStatus status = account.standing().status();
        if (status != AccountStatus.VALID) {
            return Optional.of(new EnterpriseRejection.NotValid(status));
        }
        if (leadsOne) {
            return Optional.of(new EnterpriseRejection.LeadsOne());
        }
        if (isMember) {
            return Optional.of(new EnterpriseRejection.IsMember());
        }
        boolean offered = account.profile().type() == AccountType.DIRECT
                && SameEnterprise.isVerified(account.profile().owner());
        return offered ? Optional.empty() : Optional.of(new EnterpriseRejection.NotOffered());
    }
}
