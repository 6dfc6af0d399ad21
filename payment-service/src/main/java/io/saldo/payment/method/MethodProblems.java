package io.saldo.payment.method;

import io.saldo.payment.PaymentProblems;
import io.saldo.payment.order.OrderResult;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why a method cannot be saved, changed or removed. */
@Singleton
class MethodProblems {

    static final ProblemKind CARD_NUMBER = new ProblemKind("card-number", 400, "The number of a card is not taken");
    static final ProblemKind LAST_METHOD = new ProblemKind("last-method", 409, "The last method of a debtor");
    static final ProblemKind NOT_SAVED = new ProblemKind("method-not-saved", 409, "The method is not saved");
    static final ProblemKind NOTHING_SAVED = new ProblemKind("no-saved-methods", 422, "The channel keeps no methods");

    String orThrow(MethodResult result) {
        return switch (result) {
            case MethodResult.Made(String methodId) -> methodId;
            case MethodResult.Refused(MethodRejection.NoPayments(var why)) ->
                PaymentProblems.orThrow(new OrderResult.Refused(why));
            case MethodResult.Refused(MethodRejection.NothingSaved(String channel)) ->
                throw NOTHING_SAVED.because("I-22", "The company of " + channel + " keeps neither cards nor wallets.");
        };
    }

    /** What was sent is neither repeated nor logged. */
    ProblemException cardNumber() {
        return CARD_NUMBER.because(
                "I-22",
                "Numbers of cards are neither taken nor kept here; hand the card over on the page of setupUrl.");
    }

    ProblemException lastMethod() {
        return LAST_METHOD.because("I-22", "The account owes: save another method before this one is removed.");
    }

    ProblemException notSaved() {
        return NOT_SAVED.because("I-22", "Only a method that is saved can be the default or have a threshold.");
    }
}
