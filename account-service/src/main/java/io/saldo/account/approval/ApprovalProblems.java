package io.saldo.account.approval;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why nothing was approved, or not even asked for. */
@Singleton
class ApprovalProblems {

    static final ProblemKind DECIDED = new ProblemKind("approval-decided", 409, "The approval is decided already");
    static final ProblemKind PENDING = new ProblemKind("approval-pending", 409, "Another change awaits approval");

    ProblemException of(ApprovalRejection rejection) {
        return switch (rejection) {
            case ApprovalRejection.Unknown _ -> CommonProblems.notFound();
            case ApprovalRejection.OwnWish _ ->
                CommonProblems.FORBIDDEN.because("A-15", "Somebody else decides on what you have asked for.");
            case ApprovalRejection.Decided it -> DECIDED.because("A-15", "It is " + it.state() + " already.");
        };
    }

    ProblemException pending(String approvalId) {
        return PENDING.because("K-4", "The change of " + approvalId + " awaits approval; another one waits for it.");
    }
}
