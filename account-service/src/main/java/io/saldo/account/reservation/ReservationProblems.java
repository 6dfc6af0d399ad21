package io.saldo.account.reservation;

import io.saldo.account.AccountProblems;
import io.saldo.account.credit.PurchaseRejection;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why credit was not held, captured or released. */
@Singleton
class ReservationProblems {

    static final ProblemKind NOT_VALID = new ProblemKind("account-not-valid", 409, "The account may not buy");
    static final ProblemKind OVERDUE = new ProblemKind("account-overdue", 409, "The account is overdue");
    static final ProblemKind PURCHASE_BAN = new ProblemKind("purchase-ban", 409, "The partner has forbidden to buy");
    static final ProblemKind INSUFFICIENT = new ProblemKind("credit-insufficient", 422, "The credit is not enough");
    static final ProblemKind NO_METHOD =
            new ProblemKind("no-payment-method", 422, "The account has no method that can be charged");
    static final ProblemKind ENDED = new ProblemKind("reservation-ended", 409, "The reservation has ended");
    static final ProblemKind ABOVE_HELD = new ProblemKind("amount-above-held", 422, "More than is held");

    ProblemException of(ReservationRejection rejection) {
        return switch (rejection) {
            case ReservationRejection.NotValid it ->
                NOT_VALID.because("A-10", "The account is " + it.status() + "; it buys and holds nothing.");
            case ReservationRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because("The book of this account is in " + it.expected() + ".");
            case ReservationRejection.PurchaseBan _ ->
                PURCHASE_BAN.because("Q-5", "The partner of this account has forbidden it to buy.");
            case ReservationRejection.NotAllowed it -> notAllowed(it.why());
            case ReservationRejection.Unknown _ -> CommonProblems.notFound();
            case ReservationRejection.Ended it -> ENDED.because("A-13", "The reservation is " + it.state() + ".");
            case ReservationRejection.AboveHeld it ->
                ABOVE_HELD.because("A-13", "No more than " + it.held() + " is held.");
        };
    }

    private static ProblemException notAllowed(PurchaseRejection why) {
        return switch (why) {
            case PurchaseRejection.AccountOverdue it ->
                OVERDUE.because("S-7", "The account is overdue with " + it.overdueAmount() + ".");
            case PurchaseRejection.NoMethod _ ->
                NO_METHOD.because("A-13", "A postpaid account needs a saved method that can be charged.");
            case PurchaseRejection.InsufficientCredit it ->
                INSUFFICIENT.because("A-13", "No more than " + it.spendable() + " can be spent.");
        };
    }
}
