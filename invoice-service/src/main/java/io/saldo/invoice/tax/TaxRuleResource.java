package io.saldo.invoice.tax;

import io.saldo.platform.problem.CommonProblems;
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

/** Tax rules: shown to any caller, set by operators (I-17). */
@Path("/api/v1/tax-rules/{id}")
public class TaxRuleResource {

    static final ProblemKind TAX_RULE_OVERLAP = new ProblemKind("tax-rule-overlap", 409, "Tax rules overlap");

    private final Callers callers;
    private final FindTaxRules find;
    private final PutTaxRule putTaxRule;

    TaxRuleResource(Callers callers, FindTaxRules find, PutTaxRule putTaxRule) {
        this.callers = callers;
        this.find = find;
        this.putTaxRule = putTaxRule;
    }

    @GET
    public Uni<TaxRuleView> show(@PathParam("id") String id) {
        callers.current();
        return find.byId(id).map(found -> found.map(TaxRuleView::of).orElseThrow(CommonProblems::notFound));
    }

    @PUT
    @Cancellable(false)
    @Needs(role = Role.OPERATOR)
    public Uni<TaxRuleView> put(@PathParam("id") String id, TaxRuleView wanted) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        if (!id.matches("[A-Za-z0-9._-]{1,64}")) {
            throw CommonProblems.malformed("id", "1 to 64 letters, digits, dots, underscores or hyphens.");
        }
        return putTaxRule.handle(caller, wanted.rule(id)).map(overlapped -> {
            overlapped.ifPresent(other -> {
                throw TAX_RULE_OVERLAP.because(
                        "I-21", other.id() + " holds for the same country and class in that time.");
            });
            return TaxRuleView.of(wanted.rule(id));
        });
    }
}
