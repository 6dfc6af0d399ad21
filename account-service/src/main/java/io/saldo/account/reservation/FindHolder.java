package io.saldo.account.reservation;

import io.saldo.account.relation.FindRelation;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Whoever may pay, and the platform, which may hold where it may read. */
@Singleton
class FindHolder implements Needs.Guard {

    private final FindRelation relation;

    FindHolder(FindRelation relation) {
        this.relation = relation;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return relation.require(caller, caller.is(Role.METERING) ? Right.READ : right, Needs.Guard.account(path, "id"));
    }
}
