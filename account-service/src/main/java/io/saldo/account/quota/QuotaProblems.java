package io.saldo.account.quota;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why a quota or its ledger was not changed. */
@Singleton
class QuotaProblems {

    static final ProblemKind NEEDS_CONFIRMATION =
            new ProblemKind("quota-below-consumption", 409, "The quota is below what is consumed");
    static final ProblemKind ABOVE_CONSUMPTION =
            new ProblemKind("amount-above-consumption", 422, "More than the consumption ledger holds");
    static final ProblemKind NUMBER_TAKEN =
            new ProblemKind("outside-number-taken", 409, "The number stands for another change");

    ProblemException of(QuotaRejection rejection) {
        return switch (rejection) {
            case QuotaRejection.NotEcosystem _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-1", "Only ecosystem accounts have a quota.");
            case QuotaRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered.");
            case QuotaRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because("The book of this account is in " + it.expected() + ".");
            case QuotaRejection.NeedsConfirmation it ->
                NEEDS_CONFIRMATION.because(
                        "Q-4", "The customer would be overdue at once with " + it.available() + "; confirm it.");
            case QuotaRejection.AboveConsumption it ->
                ABOVE_CONSUMPTION.because("Q-2", "The consumption ledger holds " + it.consumed() + ".");
            case QuotaRejection.NotOpen it ->
                AccountProblems.BILL_NOT_OPEN.because(
                        "Q-3", "Nothing of bill " + it.bill() + " is open in this account.");
            case QuotaRejection.AboveRest it ->
                AccountProblems.AMOUNT_ABOVE_REST.because(
                        "Q-3", "Of bill " + it.bill() + " no more than " + it.rest() + " is open.");
            case QuotaRejection.NumberTaken it ->
                NUMBER_TAKEN.because("Q-2", "The number " + it.outsideNumber() + " stands for another change.");
        };
    }
}
