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

    /** A person or an organisation. */
    public enum Kind {
        INDIVIDUAL,
        ENTERPRISE
    }
}
