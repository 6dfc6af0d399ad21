package io.saldo.account.partnerpolicy;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.account.BillingAccount;
import java.util.Optional;

/** An account that a partner wants to set something for. */
record Customer(BillingAccount account) {

    Optional<PartnerRejection> rejection() {
        if (account.profile().type() != AccountType.ECOSYSTEM) {
            return Optional.of(new PartnerRejection.NotEcosystem());
        }
        return account.standing().status() == AccountStatus.DEREGISTERED
                ? Optional.of(new PartnerRejection.Deregistered())
                : Optional.empty();
    }
}
