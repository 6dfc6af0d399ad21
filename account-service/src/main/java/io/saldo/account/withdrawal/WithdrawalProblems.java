package io.saldo.account.withdrawal;

import io.saldo.account.AccountProblems;
import io.saldo.account.refund.Refund;
import io.saldo.account.refund.RefundState;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why cash does not leave an account, or why it cannot be held back any more. */
@Singleton
class WithdrawalProblems {

    static final ProblemKind FROZEN = new ProblemKind("account-frozen", 409, "The account is frozen");
    static final ProblemKind ANOTHER_OPEN = new ProblemKind("withdrawal-open", 409, "Another withdrawal is under way");
    static final ProblemKind NOT_VERIFIED =
            new ProblemKind("identity-not-verified", 422, "The account's owner is not verified");
    static final ProblemKind FORBIDDEN =
            new ProblemKind("withdrawal-forbidden", 422, "The enterprise lets no cash leave the account");
    static final ProblemKind ABOVE_WITHDRAWABLE =
            new ProblemKind("amount-above-withdrawable", 422, "More than may leave the account");
    static final ProblemKind ABOVE_ROUTE =
            new ProblemKind("amount-above-original-route", 422, "More than can go back the way it came");
    static final ProblemKind ROUTE_FIRST =
            new ProblemKind("original-route-first", 422, "Cash can still go back the way it came");
    static final ProblemKind ABOVE_LOT =
            new ProblemKind("amount-above-payment", 422, "More than is left of the payment");
    static final ProblemKind NOT_YET =
            new ProblemKind("not-yet-withdrawable", 422, "The payment cannot be given back yet");
    static final ProblemKind ROUTE_CLOSED =
            new ProblemKind("original-route-closed", 422, "The way that the payment came is closed");
    static final ProblemKind GONE_OUT =
            new ProblemKind("withdrawal-gone-out", 409, "The withdrawal cannot be called off");

    static final ProblemKind NOT_WAITING =
            new ProblemKind("withdrawal-not-waiting", 409, "The withdrawal does not wait any more");

    ProblemException of(WithdrawalRejection rejection) {
        return switch (rejection) {
            case WithdrawalRejection.HoldsNoMoney _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "Ecosystem accounts hold no money.");
            case WithdrawalRejection.Frozen _ -> FROZEN.because("O-3", "No money leaves a frozen account.");
            case WithdrawalRejection.Deregistered _ ->
                AccountProblems.DEREGISTERED.because(
                        "A-11", "The account is deregistered; an operator sends back what came to it since.");
            case WithdrawalRejection.AnotherIsOpen _ ->
                ANOTHER_OPEN.because("O-8", "An account has one withdrawal at a time.");
            case WithdrawalRejection.NotVerified _ ->
                NOT_VERIFIED.because("O-3", "The identity of the owner has to be verified first.");
            case WithdrawalRejection.Forbidden _ ->
                FORBIDDEN.because("E-5", "The account's relation to its enterprise forbids it.");
            case WithdrawalRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because("The book of this account is in " + it.expected() + ".");
            case WithdrawalRejection.AboveWithdrawable it ->
                ABOVE_WITHDRAWABLE.because("O-2", "No more than " + it.withdrawable() + " may leave the account.");
            case WithdrawalRejection.AboveOriginalRoute it ->
                ABOVE_ROUTE.because("O-4", "No more than " + it.original() + " can go back the way it came.");
            case WithdrawalRejection.OriginalRouteFirst it ->
                ROUTE_FIRST.because("O-5", "First " + it.original() + " goes back the way it came.");
            case WithdrawalRejection.AboveLot it ->
                ABOVE_LOT.because("O-4", "No more than " + it.left() + " is left of this payment.");
            case WithdrawalRejection.NotYetWithdrawable _ ->
                NOT_YET.because("O-4", "The gateway may still take the payment back; try again in a while.");
            case WithdrawalRejection.RouteClosed _ ->
                ROUTE_CLOSED.because("O-5", "Withdraw the money to a designated account.");
        };
    }

    /** One that was called off, or has gone out, is not to be approved any more. */
    void mustWait(Refund refund) {
        if (refund.state() != RefundState.REQUESTED) {
            throw NOT_WAITING.because("O-8", "The withdrawal is " + refund.state() + ".");
        }
    }

    /** The withdrawal that is called off, now or already. */
    Refund mustBeCancelled(Refund refund) {
        if (refund.state() != RefundState.CANCELLED) {
            throw GONE_OUT.because("O-8", "The withdrawal is " + refund.state() + ".");
        }
        return refund;
    }
}
