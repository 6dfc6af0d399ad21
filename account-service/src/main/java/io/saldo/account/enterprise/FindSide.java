package io.saldo.account.enterprise;

import io.saldo.account.relation.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Finds for which side of a relation a caller may act: the main account's, else the member's. */
@Singleton
public class FindSide {

    private final FindRelation relation;

    FindSide(FindRelation relation) {
        this.relation = relation;
    }

    /** The two sides of a relation. */
    public enum Side {
        MAIN,
        MEMBER
    }

    /** Refuses with 404 without a relation to either account, with 403 without the right on one. */
    public Uni<Side> require(Caller caller, Right right, AccountId main, AccountId member) {
        return relation.require(caller, right, main)
                .replaceWith(Side.MAIN)
                .onFailure(ProblemException.class)
                .recoverWithUni(first -> relation.require(caller, right, member)
                        .replaceWith(Side.MEMBER)
                        .onFailure(ProblemException.class)
                        .transform(second -> isForbidden(first) ? first : second));
    }

    private static boolean isForbidden(Throwable failure) {
        return failure instanceof ProblemException it && it.problem().kind().equals(CommonProblems.FORBIDDEN);
    }
}
