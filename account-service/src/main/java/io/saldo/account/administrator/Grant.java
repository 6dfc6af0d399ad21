package io.saldo.account.administrator;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.enterprise.Members;
import io.saldo.account.enterprise.SameEnterprise;
import java.util.Optional;

/** An account that gets administrators, with the enterprise that they all have to belong to. */
record Grant(BillingAccount account, Members members) {

    /** How many may be added in one operation. */
    static final int MOST = 20;

    /** Empty when the cloud account with that account of its own may manage it. */
    Optional<AdministratorRejection> rejection(BillingAccount administrator) {
        AccountStatus status = account.standing().status();
        if (status == AccountStatus.DEREGISTERED) {
            return Optional.of(new AdministratorRejection.NotValid(status));
        }
        if (!members.include(account.id())) {
            return Optional.of(new AdministratorRejection.NotInEnterprise("The billing account"));
        }
        if (!members.include(administrator.id())) {
            return Optional.of(
                    new AdministratorRejection.NotInEnterprise("Cloud account " + administrator.cloudAccountId()));
        }
        boolean same = SameEnterprise.of(
                account.profile().owner(), administrator.profile().owner());
        return same
                ? Optional.empty()
                : Optional.of(new AdministratorRejection.NotSameEnterprise(administrator.cloudAccountId()));
    }
}
