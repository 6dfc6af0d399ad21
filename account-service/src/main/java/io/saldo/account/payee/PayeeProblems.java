package io.saldo.account.payee;

import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why a payer was not changed. */
@Singleton
class PayeeProblems {

    static final ProblemKind NOT_IN_ENTERPRISE =
            new ProblemKind("not-in-enterprise", 422, "Not all belong to one enterprise");
    static final ProblemKind OTHER_ENTERPRISE =
            new ProblemKind("other-legal-entity", 422, "The accounts are of different enterprises");
    static final ProblemKind NOT_SWITCHED_ON =
            new ProblemKind("feature-not-switched-on", 422, "The relation does not switch this on");
    static final ProblemKind IN_TRUSTEESHIP =
            new ProblemKind("in-trusteeship", 409, "In a trusteeship the main account pays");
    static final ProblemKind NOT_VALID = new ProblemKind("account-not-valid", 409, "The account is not valid");

    ProblemException of(PayeeRejection rejection) {
        return switch (rejection) {
            case PayeeRejection.NotInEnterprise it ->
                NOT_IN_ENTERPRISE.because("A-88", it.what() + " does not belong to the enterprise.");
            case PayeeRejection.NotSameEnterprise it ->
                OTHER_ENTERPRISE.because(
                        "A-88", "Cloud account " + it.cloudAccountId() + " has not the same verified owner.");
            case PayeeRejection.NotSwitchedOn it ->
                NOT_SWITCHED_ON.because(
                        "E-14", "The relation of cloud account " + it.cloudAccountId() + " has no unified payment.");
            case PayeeRejection.InTrusteeship it ->
                IN_TRUSTEESHIP.because("E-7", "Cloud account " + it.cloudAccountId() + " is in a trusteeship.");
            case PayeeRejection.NotValid it -> NOT_VALID.because("A-10", "The account is " + it.status() + ".");
        };
    }
}
