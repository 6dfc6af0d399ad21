package io.saldo.account.account;

import java.util.Optional;

/** Whose account it is, as far as the provider has verified it. */
public record Owner(
        Kind kind,
        String name,
        Optional<String> registrationNumber,
        boolean verified,
        Optional<String> country,
        Optional<String> taxId,
        Optional<String> address) {

    /** The registration number of the legal entity, once the provider has verified it (K-1). */
    public Optional<String> legalEntity() {
        return registrationNumber.filter(_ -> verified && kind == Kind.ENTERPRISE);
    }

    /** A person or an organisation. */
    public enum Kind {
        INDIVIDUAL,
        ENTERPRISE
    }
}
