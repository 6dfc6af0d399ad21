package io.saldo.account.adjustment;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why funds were not adjusted. */
@Singleton
class AdjustmentProblems {

    static final ProblemKind BELOW_ZERO = new ProblemKind("funds-below-zero", 422, "Funds never go below 0");
    static final ProblemKind MONTH_TO_COME = new ProblemKind("month-to-come", 422, "The month has not begun");

    ProblemException of(AdjustmentRejection rejection) {
        return switch (rejection) {
            case AdjustmentRejection.HoldsNoMoney _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "Ecosystem accounts hold no money.");
            case AdjustmentRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered; it can only be emptied.");
            case AdjustmentRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because("The book of this account is in " + it.expected() + ".");
            case AdjustmentRejection.MonthToCome it ->
                MONTH_TO_COME.because("W-6", "The account's current month is " + it.current() + ".");
            case AdjustmentRejection.BelowZero it ->
                BELOW_ZERO.because("BK-3", "There is no more than " + it.available() + " of it.");
        };
    }
}
