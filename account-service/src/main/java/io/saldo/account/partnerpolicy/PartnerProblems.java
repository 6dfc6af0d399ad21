package io.saldo.account.partnerpolicy;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** Says why nothing was set for a partner's customer. */
@Singleton
class PartnerProblems {

    ProblemException of(PartnerRejection rejection) {
        return switch (rejection) {
            case PartnerRejection.NotEcosystem _ -> notEcosystem();
            case PartnerRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered.");
            case PartnerRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because("The book of this account is in " + it.expected() + ".");
        };
    }

    ProblemException notEcosystem() {
        return AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-1", "Only ecosystem accounts have a partner.");
    }
}
