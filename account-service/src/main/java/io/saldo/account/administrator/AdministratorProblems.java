package io.saldo.account.administrator;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why administrators stay as they are. */
@Singleton
class AdministratorProblems {

    static final ProblemKind NOT_IN_ENTERPRISE =
            new ProblemKind("not-in-enterprise", 422, "Not all belong to one enterprise");
    static final ProblemKind OTHER_ENTERPRISE =
            new ProblemKind("other-legal-entity", 422, "The accounts are of different enterprises");
    static final ProblemKind NOT_VALID = new ProblemKind("account-not-valid", 409, "The account is not valid");
    static final ProblemKind NOT_REVOCABLE =
            new ProblemKind("administrator-not-revocable", 409, "The administrator cannot be revoked");
    static final ProblemKind TOO_MANY =
            new ProblemKind("too-many-administrators", 422, "Too many administrators at once");

    ProblemException tooMany() {
        return TOO_MANY.because("A-12", "At most " + Grant.MOST + " administrators are added in one operation.");
    }

    ProblemException of(AdministratorRejection rejection) {
        return switch (rejection) {
            case AdministratorRejection.NotInEnterprise it ->
                NOT_IN_ENTERPRISE.because("A-8", it.what() + " does not belong to the enterprise.");
            case AdministratorRejection.NotSameEnterprise it ->
                OTHER_ENTERPRISE.because(
                        "A-90", "Cloud account " + it.cloudAccountId() + " has not the same verified owner.");
            case AdministratorRejection.NotValid it -> NOT_VALID.because("A-11", "The account is " + it.status() + ".");
            case AdministratorRejection.NotRevocable it ->
                NOT_REVOCABLE.because(
                        "A-12", "Cloud account " + it.cloudAccountId() + " manages the account by what it is.");
            case AdministratorRejection.Unknown _ -> CommonProblems.notFound();
        };
    }
}
