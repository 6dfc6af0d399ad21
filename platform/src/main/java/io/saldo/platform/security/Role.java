package io.saldo.platform.security;

import java.util.Locale;

/** A realm role of the OIDC provider; a caller without one is a customer. */
public enum Role {
    APPROVER,
    METERING,
    OPERATOR,
    PARTNER;

    String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
