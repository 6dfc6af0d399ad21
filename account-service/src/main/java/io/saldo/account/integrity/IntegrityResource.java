package io.saldo.account.integrity;

import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The report on the books, for operators. */
@Path("/api/v1/ledger/integrity")
public class IntegrityResource {

    private final FindIntegrity find;
    private final Callers callers;

    IntegrityResource(FindIntegrity find, Callers callers) {
        this.find = find;
        this.callers = callers;
    }

    @GET
    public Uni<IntegrityReport> report() {
        callers.current().mustBe(Role.OPERATOR);
        return find.report();
    }
}
