package io.saldo.account.enterprise;

import io.saldo.account.relation.FindRelation;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the caller's own account, where a body that cannot be read would have named one. */
@Singleton
class FindOwnAccount implements Needs.Guard {

    private final FindEnterprise enterprises;
    private final FindRelation relation;

    FindOwnAccount(FindEnterprise enterprises, FindRelation relation) {
        this.enterprises = enterprises;
        this.relation = relation;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        if (caller.cloudAccountId().isEmpty()) {
            Access.require(caller, right, Relation.NONE);
            return Uni.createFrom().voidItem();
        }
        return enterprises.ownAccount(caller.cloudAccountId().get()).call(own -> relation.require(caller, right, own));
    }
}
