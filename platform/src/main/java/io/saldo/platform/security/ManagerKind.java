package io.saldo.platform.security;

import static io.saldo.platform.security.Right.NAME;
import static io.saldo.platform.security.Right.READ;
import static io.saldo.platform.security.Right.SETTINGS;

import java.util.EnumSet;
import java.util.Set;

/** How a cloud account manages a billing account, and the rights of its root user. */
public enum ManagerKind {
    OWNER(EnumSet.allOf(Right.class)),
    REGULAR(EnumSet.of(READ, SETTINGS, NAME)),
    SUPER(EnumSet.allOf(Right.class));

    private final Set<Right> rootRights;

    ManagerKind(Set<Right> rootRights) {
        this.rootRights = Set.copyOf(rootRights);
    }

    Set<Right> rootRights() {
        return rootRights;
    }
}
