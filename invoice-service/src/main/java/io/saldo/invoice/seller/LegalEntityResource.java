package io.saldo.invoice.seller;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Sellers: shown to any caller, set by operators (I-20). */
@Path("/api/v1/legal-entities/{code}")
public class LegalEntityResource {

    static final ProblemKind PREFIX_IN_USE = new ProblemKind("series-prefix-in-use", 409, "Series prefix is in use");
    static final ProblemKind PREFIX_TAKEN = new ProblemKind("series-prefix-taken", 409, "Series prefix is taken");

    private final Callers callers;
    private final FindLegalEntity find;
    private final PutLegalEntity putLegalEntity;

    LegalEntityResource(Callers callers, FindLegalEntity find, PutLegalEntity putLegalEntity) {
        this.callers = callers;
        this.find = find;
        this.putLegalEntity = putLegalEntity;
    }

    @GET
    public Uni<LegalEntity> show(@PathParam("code") String code) {
        callers.current();
        return find.byCode(code).map(found -> found.orElseThrow(CommonProblems::notFound));
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<LegalEntity> put(@PathParam("code") String code, LegalEntity wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        if (!code.matches("[A-Za-z0-9._:-]{1,64}")) {
            throw CommonProblems.malformed("code", "1 to 64 letters, digits or one of . _ : -");
        }
        return putLegalEntity.handle(caller, code, wanted).map(rejected -> {
            rejected.ifPresent(why -> {
                throw problem(why);
            });
            return wanted;
        });
    }

    private static ProblemException problem(LegalEntityRejection why) {
        return switch (why) {
            case PREFIX_IN_USE ->
                PREFIX_IN_USE.because("I-20", "Documents of this legal entity are numbered with another prefix.");
            case PREFIX_TAKEN ->
                PREFIX_TAKEN.because("I-20", "Another legal entity numbers its documents with this prefix.");
        };
    }
}
