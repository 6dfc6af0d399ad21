package io.saldo.platform.security;

import static io.saldo.platform.security.Right.NAME;
import static io.saldo.platform.security.Right.OUT;
import static io.saldo.platform.security.Right.PAY;
import static io.saldo.platform.security.Right.READ;
import static io.saldo.platform.security.Right.SETTINGS;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A policy of a RAM user and the rights that it gives. */
public enum Policy {
    FULL_ACCESS("BillingFullAccess", Set.of(READ, PAY, OUT, SETTINGS)),
    MODIFY_BILLING_ACCOUNT("ModifyBillingAccount", Set.of(READ, SETTINGS, NAME)),
    READ_ONLY_ACCESS("BillingReadOnlyAccess", Set.of(READ));

    private final String claim;
    private final Set<Right> rights;

    Policy(String claim, Set<Right> rights) {
        this.claim = claim;
        this.rights = rights;
    }

    Set<Right> rights() {
        return rights;
    }

    static Optional<Policy> of(String claim) {
        return Arrays.stream(values()).filter(p -> p.claim.equals(claim)).findFirst();
    }
}
