package io.saldo.account.membership;

import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the account that was invited. */
@Singleton
class FindInvited implements Needs.Guard {

    private final FindEnterprise enterprises;
    private final FindRelation relation;

    FindInvited(FindEnterprise enterprises, FindRelation relation) {
        this.enterprises = enterprises;
        this.relation = relation;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return enterprises
                .relationship(path.getFirst("id"))
                .call(invitation -> relation.require(caller, right, invitation.account()));
    }
}
