package io.saldo.account.payee;

import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the account that a cloud account was registered with. */
@Singleton
class FindPaidFor implements Needs.Guard {

    private final FindEnterprise enterprises;
    private final FindRelation relation;

    FindPaidFor(FindEnterprise enterprises, FindRelation relation) {
        this.enterprises = enterprises;
        this.relation = relation;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return enterprises
                .ownAccount(path.getFirst("cloudAccountId"))
                .call(own -> relation.require(caller, right, own));
    }
}
