package io.saldo.invoice.term;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** Whoever may order on the account, to a term of it that is there. */
@Singleton
class FindOrderedTerm implements Needs.Guard {

    private final FindOrderer orderer;
    private final FindTerms terms;

    FindOrderedTerm(FindOrderer orderer, FindTerms terms) {
        this.orderer = orderer;
        this.terms = terms;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        return orderer.pass(caller, right, path)
                .chain(() -> terms.byId(Needs.Guard.account(path, "id"), path.getFirst("termId")))
                .map(found -> found.orElseThrow(CommonProblems::notFound));
    }
}
