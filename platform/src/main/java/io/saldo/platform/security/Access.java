package io.saldo.platform.security;

import io.saldo.platform.problem.CommonProblems;
import java.util.EnumSet;
import java.util.Set;

/** Decides what a caller may do with one billing account: without a relation 404, without the right 403. */
public final class Access {

    private Access() {}

    /** The rights that a caller has on an account; empty when the account is not the caller's to see. */
    public static Set<Right> rights(Caller caller, Relation relation) {
        if (caller.is(Role.OPERATOR)) {
            return EnumSet.allOf(Right.class);
        }
        var rights = EnumSet.noneOf(Right.class);
        relation.managedAs().ifPresent(kind -> rights.addAll(managerRights(caller, kind)));
        if (caller.is(Role.APPROVER) || caller.is(Role.METERING) || isPartnerOf(caller, relation)) {
            rights.add(Right.READ);
        }
        return rights;
    }

    public static void require(Caller caller, Right right, Relation relation) {
        mustBeRelated(caller, relation);
        if (!rights(caller, relation).contains(right)) {
            throw CommonProblems.forbidden();
        }
    }

    /** For what only the account's own partner does: nobody of the provider's staff, and no customer. */
    public static void requirePartner(Caller caller, Relation relation) {
        mustBeRelated(caller, relation);
        if (!isPartnerOf(caller, relation)) {
            throw CommonProblems.forbidden();
        }
    }

    private static void mustBeRelated(Caller caller, Relation relation) {
        boolean related = caller.is(Role.OPERATOR)
                || caller.is(Role.APPROVER)
                || caller.is(Role.METERING)
                || isPartnerOf(caller, relation)
                || relation.managedAs().isPresent();
        if (!related) {
            throw CommonProblems.notFound();
        }
    }

    private static boolean isPartnerOf(Caller caller, Relation relation) {
        return caller.is(Role.PARTNER)
                && relation.partnerId().isPresent()
                && caller.partnerId().equals(relation.partnerId());
    }

    private static Set<Right> managerRights(Caller caller, ManagerKind kind) {
        if (caller.root()) {
            return kind.rootRights();
        }
        var rights = EnumSet.noneOf(Right.class);
        caller.policies().forEach(policy -> rights.addAll(policy.rights()));
        rights.retainAll(kind.rootRights());
        return rights;
    }
}
