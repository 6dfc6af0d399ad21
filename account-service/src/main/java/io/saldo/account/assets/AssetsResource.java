package io.saldo.account.assets;

import io.saldo.account.Moments;
import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The assets of an account. */
@Path("/api/v1/billing-accounts/{id}/assets")
public class AssetsResource {

    private final FindAssets find;
    private final FindRelation relation;
    private final Callers callers;

    AssetsResource(FindAssets find, FindRelation relation, Callers callers) {
        this.find = find;
        this.relation = relation;
        this.callers = callers;
    }

    @GET
    public Uni<Assets> get(@PathParam("id") AccountId id, @QueryParam("at") @Nullable String at) {
        Caller caller = callers.current();
        return relation.require(caller, Right.READ, id)
                .chain(() -> at == null ? find.now(id) : find.past(id, Moments.instant("at", at)));
    }
}
