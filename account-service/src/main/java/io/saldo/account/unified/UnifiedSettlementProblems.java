package io.saldo.account.unified;

import io.saldo.account.manual.SettlementProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why a unified settlement is not made, not run or not cancelled. */
@Singleton
class UnifiedSettlementProblems {

    static final ProblemKind NOT_ACTIVE = new ProblemKind("enterprise-not-active", 409, "The enterprise is not active");
    static final ProblemKind NOT_DRAFT =
            new ProblemKind("unified-settlement-not-draft", 409, "The unified settlement has begun or ended");
    static final ProblemKind RUNNING =
            new ProblemKind("unified-settlement-running", 409, "A unified settlement is running");
    static final ProblemKind NOT_IN_ENTERPRISE =
            new ProblemKind("not-in-enterprise", 422, "Not all belong to one enterprise");

    private final SettlementProblems bills;

    UnifiedSettlementProblems(SettlementProblems bills) {
        this.bills = bills;
    }

    ProblemException of(UnifiedRejection rejection) {
        return switch (rejection) {
            case UnifiedRejection.NotActive _ -> NOT_ACTIVE.because("E-1", "The enterprise is not approved.");
            case UnifiedRejection.NotDraft it ->
                NOT_DRAFT.because("W-12", "The unified settlement is " + it.state() + ".");
            case UnifiedRejection.AnotherRuns it ->
                RUNNING.because("W-12", "Another unified settlement of account " + it.account() + " is running.");
            case UnifiedRejection.NotInEnterprise it ->
                NOT_IN_ENTERPRISE.because("W-12", "Account " + it.account() + " does not belong to the enterprise.");
            case UnifiedRejection.BillRefused it -> bills.of(it.why());
        };
    }
}
