package io.saldo.account.enterprise;

import io.saldo.account.relation.FindRelation;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Asks for a right on the account that leads the enterprise in the path. */
@Singleton
public class FindManaged implements Needs.Guard {

    private final FindEnterprise enterprises;
    private final FindRelation relation;

    FindManaged(FindEnterprise enterprises, FindRelation relation) {
        this.enterprises = enterprises;
        this.relation = relation;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return enterprises
                .enterprise(path.getFirst("id"))
                .call(enterprise -> relation.require(caller, right, enterprise.mainAccount()));
    }
}
