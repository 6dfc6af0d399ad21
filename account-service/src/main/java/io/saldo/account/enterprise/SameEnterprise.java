package io.saldo.account.enterprise;

import io.saldo.account.account.Owner;

/** Whether two accounts are of one verified enterprise: the same name, and no other registration number (E-4, E-6). */
public final class SameEnterprise {

    private SameEnterprise() {}

    public static boolean of(Owner one, Owner other) {
        boolean otherNumber = one.registrationNumber()
                .filter(number -> other.registrationNumber()
                        .filter(it -> !it.equals(number))
                        .isPresent())
                .isPresent();
        return isVerified(one)
                && isVerified(other)
                && !otherNumber
                && one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    static boolean isVerified(Owner owner) {
        return owner.kind() == Owner.Kind.ENTERPRISE && owner.verified();
    }
}
