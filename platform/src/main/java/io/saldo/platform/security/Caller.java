package io.saldo.platform.security;

import io.saldo.platform.problem.CommonProblems;
import java.util.Optional;
import java.util.Set;

/**
 * Who is calling, read once from the token; {@code root} is the root user of the cloud account, else a RAM user. The name is
 * shown, {@code subject} tells one person from another, whatever name they have taken.
 */
public record Caller(
        String name,
        Optional<String> cloudAccountId,
        boolean root,
        Set<Policy> policies,
        Set<Role> roles,
        Optional<String> partnerId,
        String subject) {

    /** Work that no person asked for: events, due rows. */
    public static final Caller SYSTEM =
            new Caller("system", Optional.empty(), false, Set.of(), Set.of(), Optional.empty());

    /** Where nobody else has that name. */
    public Caller(
            String name,
            Optional<String> cloudAccountId,
            boolean root,
            Set<Policy> policies,
            Set<Role> roles,
            Optional<String> partnerId) {
        this(name, cloudAccountId, root, policies, roles, partnerId, name);
    }

    public Caller {
        policies = Set.copyOf(policies);
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Refuses with 403 unless the caller has one of the roles, whatever the object is. */
    public void mustBe(Role... oneOf) {
        if (Set.of(oneOf).stream().noneMatch(roles::contains)) {
            throw CommonProblems.forbidden();
        }
    }
}
