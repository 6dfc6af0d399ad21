package io.saldo.account.membership;

import io.saldo.account.enterprise.FindEnterprise;
import io.saldo.account.enterprise.FindSide;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the account of either side of an invitation. */
@Singleton
class FindInvitationSide implements Needs.Guard {

    private final FindEnterprise enterprises;
    private final FindSide sides;

    FindInvitationSide(FindEnterprise enterprises, FindSide sides) {
        this.enterprises = enterprises;
        this.sides = sides;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return enterprises.relationship(path.getFirst("id")).call(it -> enterprises
                .enterprise(it.enterpriseId())
                .call(enterprise -> sides.require(caller, right, enterprise.mainAccount(), it.account())));
    }
}
