package io.saldo.invoice.term;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** The refusals of terms as problems. */
@Singleton
class TermProblems {

    static final ProblemKind NOT_A_TERM_PRODUCT = new ProblemKind("not-a-term-product", 422, "Not sold by term");
    static final ProblemKind NO_TERM_PRICE = new ProblemKind("no-term-price", 422, "No price");
    static final ProblemKind NOT_PAID_FOR = new ProblemKind("cloud-account-not-paid-for", 422, "Not paid for");
    static final ProblemKind TERM_CURRENCY = new ProblemKind("term-currency", 422, "Terms in this currency");
    static final ProblemKind ACCOUNT_UNMETERED = new ProblemKind("account-unmetered", 422, "Nothing is charged");
    static final ProblemKind TERM_REFUSED = new ProblemKind("term-refused", 422, "The term may not start");
    static final ProblemKind TERM_NOT_ACTIVE = new ProblemKind("term-not-active", 409, "The term does not run");
    static final ProblemKind TERM_BEING_DECIDED =
            new ProblemKind("term-being-decided", 409, "The term is being decided");

    Term orThrow(TermResult result) {
        return switch (result) {
            case TermResult.Done(Term term) -> term;
            case TermRejection why -> throw of(why);
        };
    }

    /** Why account-service has refused it, in its own word. */
    static ProblemException refused(TermView term) {
        return TERM_REFUSED.because("I-2", term.reason().orElse("REFUSED"));
    }

    private static ProblemException of(TermRejection why) {
        return switch (why) {
            case TermRejection.NotATermProduct it ->
                NOT_A_TERM_PRODUCT.because("SP-3", "There is no product " + it.product() + " that is sold by term.");
            case TermRejection.NoPrice it ->
                NO_TERM_PRICE.because("SP-3", it.product() + " has no price in " + it.currency() + " now.");
            case TermRejection.NotPaidFor it ->
                NOT_PAID_FOR.because("A-8", "The account does not pay for " + it.cloudAccountId() + " now.");
            case TermRejection.OtherCurrency it ->
                TERM_CURRENCY.because(
                        "X-4", "The account settles in " + it.settlement() + ", not in the currency of its prices.");
            case TermRejection.Unmetered _ ->
                ACCOUNT_UNMETERED.because("U-3", "The account is UNMETERED: what it uses needs no term.");
            case TermRejection.Unknown _ -> CommonProblems.notFound();
            case TermRejection.NotActive it -> TERM_NOT_ACTIVE.because("I-2", "The term is " + it.state() + ".");
            case TermRejection.BeingDecided _ ->
                TERM_BEING_DECIDED.because("I-2", "Whether its next period may start is being decided; try again.");
        };
    }
}
