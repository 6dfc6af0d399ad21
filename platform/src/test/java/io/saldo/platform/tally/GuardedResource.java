package io.saldo.platform.tally;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Access;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.ManagerKind;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Relation;
import io.saldo.platform.security.Right;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Operations that need something of their caller, for {@link RightsFirstTest}: their bodies never get here. */
@Path("/api/v1/guarded/{account}")
public class GuardedResource {

    /** The cloud account that owns every account; another may only read. */
    static final String OWNER = "guarded-owner";

    static final String READER = "guarded-reader";

    public record Wish(long number) {}

    @POST
    @Cancellable(false)
    @Needs(right = Right.PAY, by = Owned.class)
    public Uni<Response> pay(
            @PathParam("account") AccountId account,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("dryRun") boolean dryRun,
            Wish wanted) {
        return Uni.createFrom().item(Response.ok().build());
    }

    @PUT
    @Cancellable(false)
    @Needs(role = {Role.OPERATOR, Role.APPROVER})
    public Uni<Response> change(@PathParam("account") AccountId account, Wish wanted) {
        return Uni.createFrom().item(Response.ok().build());
    }

    @Singleton
    static class Owned implements Needs.Guard {

        @Override
        public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
            AccountId account = Needs.Guard.account(path, "account");
            var managed = caller.cloudAccountId().flatMap(Owned::kind);
            return Uni.createFrom()
                    .item(account)
                    .onItem()
                    .delayIt()
                    .by(java.time.Duration.ofMillis(1))
                    .invoke(() -> Access.require(caller, right, new Relation(managed, Optional.empty())));
        }

        private static Optional<ManagerKind> kind(String cloudAccount) {
            return switch (cloudAccount) {
                case OWNER -> Optional.of(ManagerKind.OWNER);
                case READER -> Optional.of(ManagerKind.REGULAR);
                default -> Optional.empty();
            };
        }
    }
}
