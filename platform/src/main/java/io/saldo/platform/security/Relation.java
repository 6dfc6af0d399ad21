package io.saldo.platform.security;

import java.util.Optional;

/** What ties a caller's cloud account, or partner, to a billing account, as the service's own copy knows it. */
public record Relation(Optional<ManagerKind> managedAs, Optional<String> partnerId) {

    /** The account does not exist, or nothing is known of it. */
    public static final Relation NONE = new Relation(Optional.empty(), Optional.empty());
}
