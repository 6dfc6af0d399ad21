package io.saldo.account;

import io.saldo.platform.problem.ProblemKind;

/** The refusals of accounts; each has its row in {@code docs/problems.md}. */
public final class AccountProblems {

    public static final ProblemKind ACCOUNT_STOPPED =
            new ProblemKind("account-stopped", 409, "The account is stopped until its book is repaired");
    public static final ProblemKind AMOUNT_ABOVE_REST =
            new ProblemKind("amount-above-rest", 422, "More than is open of the bill");
    public static final ProblemKind BILL_NOT_OPEN =
            new ProblemKind("bill-not-open", 422, "Nothing of this bill is open");
    public static final ProblemKind ALREADY_REGISTERED =
            new ProblemKind("already-registered", 409, "The cloud account is registered with another body");
    public static final ProblemKind DEREGISTERED =
            new ProblemKind("account-deregistered", 409, "The account is deregistered");
    public static final ProblemKind LIMIT_NOT_ZERO =
            new ProblemKind("credit-limit-not-zero", 409, "The account has a credit limit");
    public static final ProblemKind NOT_CLEAR =
            new ProblemKind("account-not-clear", 409, "The account is not clear to be deregistered");
    public static final ProblemKind NOT_FOR_THIS_ACCOUNT =
            new ProblemKind("not-for-this-account", 422, "Accounts of this kind do not have this");
    public static final ProblemKind OTHER_CURRENCY =
            new ProblemKind("other-currency", 422, "The account is in another currency");
    public static final ProblemKind REGISTRATION_CONTRADICTS =
            new ProblemKind("registration-contradicts", 422, "The registration contradicts itself");

    private AccountProblems() {}
}
