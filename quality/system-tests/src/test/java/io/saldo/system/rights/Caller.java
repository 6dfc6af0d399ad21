package io.saldo.system.rights;

import java.util.Locale;

/** Who calls: a column of the table. */
enum Caller {
    /** No token at all. */
    MISSING,
    /** Something in the token's place. */
    MALFORMED,
    /** Somebody who has signed in at another realm of the same issuer. */
    OTHER_REALM,
    ROOT,
    RAM_FULL,
    RAM_READ_ONLY,
    RAM_MODIFY,
    /** A user without any policy. */
    RAM_NONE,
    /** The root of the cloud account that leads the enterprise. */
    SUPER,
    /** The root of a cloud account that was made a regular administrator. */
    REGULAR,
    /** The root of another cloud account. */
    OTHER_ROOT,
    OPERATOR,
    APPROVER,
    METERING,
    /** A partner on an account of its own customers. */
    PARTNER,
    /** The same partner on an account of nobody's partner. */
    OTHER_PARTNER;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
