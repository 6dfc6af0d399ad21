package io.saldo.account.currency;

import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why a settlement currency was not taken. */
@Singleton
class CurrencyProblems {

    static final ProblemKind NOT_OFFERED =
            new ProblemKind("settlement-currency-not-offered", 422, "The currency is not offered");
    static final ProblemKind BEING_SWITCHED =
            new ProblemKind("settlement-currency-being-switched", 409, "A switch is just being made");
    static final ProblemKind UNFIT = new ProblemKind(
            "settlement-currency-refused", 422, "The account cannot change its settlement currency now");

    ProblemException of(CurrencyRejection rejection) {
        return switch (rejection) {
            case CurrencyRejection.NotOffered it ->
                NOT_OFFERED.because("X-1", "The provider does not offer " + it.currency() + " for this account.");
            case CurrencyRejection.BeingSwitched it ->
                BEING_SWITCHED.because("X-2", "The account is being switched to " + it.to() + "; ask again later.");
            case CurrencyRejection.Unfit it ->
                UNFIT.because("X-3", it.condition() + ": " + it.condition().failed());
        };
    }
}
