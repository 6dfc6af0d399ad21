package io.saldo.account.transfer;

import io.saldo.account.AccountProblems;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** Says why nothing was transferred or taken back. */
@Singleton
class TransferProblems {

    static final ProblemKind NOT_VALID =
            new ProblemKind("transfer-account-not-valid", 409, "An account may not do that");
    static final ProblemKind OVERDUE = new ProblemKind("transfer-while-overdue", 409, "The account is overdue");
    static final ProblemKind OTHER_ENTERPRISE =
            new ProblemKind("other-enterprise", 422, "The accounts are not of one verified enterprise");
    static final ProblemKind ABOVE_TRANSFERABLE =
            new ProblemKind("amount-above-transferable", 422, "More than may be transferred");
    static final ProblemKind ABOVE_REVOCABLE =
            new ProblemKind("amount-above-revocable", 422, "More than may be taken back");

    ProblemException of(TransferRejection rejection) {
        return switch (rejection) {
            case TransferRejection.NotValid it ->
                NOT_VALID.because("A-10", "Account " + it.account() + " is " + it.status() + ".");
            case TransferRejection.Stopped it ->
                AccountProblems.ACCOUNT_STOPPED.because(
                        "Nothing is posted in account " + it.account() + " until its book is repaired.");
            case TransferRejection.Overdue it ->
                OVERDUE.because("E-10", "The account is overdue with " + it.overdueAmount() + ".");
            case TransferRejection.HoldsNoMoney _ ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "Ecosystem accounts hold no money.");
            case TransferRejection.OtherEnterprise _ ->
                OTHER_ENTERPRISE.because("E-13", "Both accounts have to belong to one verified enterprise.");
            case TransferRejection.OtherCurrency it ->
                AccountProblems.OTHER_CURRENCY.because(
                        "E-13",
                        "The books of the accounts are in " + it.source() + " and " + it.destination()
                                + "; the amount has to be in both.");
            case TransferRejection.AboveTransferable it ->
                ABOVE_TRANSFERABLE.because("E-10", "No more than " + it.transferable() + " may be transferred.");
            case TransferRejection.Unknown _ -> CommonProblems.notFound();
            case TransferRejection.AboveRevocable it ->
                ABOVE_REVOCABLE.because("E-12", "No more than " + it.revocable() + " may be taken back.");
        };
    }
}
