package io.saldo.account.enterprise;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why an enterprise does not come about. */
@Singleton
class EnterpriseProblems {

    static final ProblemKind EXISTS =
            new ProblemKind("enterprise-exists", 409, "The account belongs to an enterprise already");
    static final ProblemKind DECIDED = new ProblemKind("enterprise-decided", 409, "The enterprise was decided on");
    static final ProblemKind NOT_VALID = new ProblemKind("account-not-valid", 409, "The account is not valid");

    ProblemException of(EnterpriseRejection rejection) {
        return switch (rejection) {
            case EnterpriseRejection.NotOffered _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because(
                        "E-1", "Only a DIRECT account of a verified ENTERPRISE leads an enterprise.");
            case EnterpriseRejection.NotValid it -> NOT_VALID.because("E-1", "The account is " + it.status() + ".");
            case EnterpriseRejection.LeadsOne _ ->
                EXISTS.because("E-1", "The account leads an enterprise, or has applied for one.");
            case EnterpriseRejection.IsMember _ ->
                EXISTS.because("E-16", "The account is a member of an enterprise; a member has no members.");
            case EnterpriseRejection.Decided it -> DECIDED.because("E-1", "The enterprise is " + it.state() + ".");
        };
    }
}
