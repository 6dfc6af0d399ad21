package io.saldo.account.redemption;

import io.saldo.account.AccountProblems;
import io.saldo.account.redemption.RedemptionResult.Blocked;
import io.saldo.platform.problem.Problem;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;
import java.util.List;

/** The refusals of redemptions; each has its row in {@code docs/problems.md}. */
@Singleton
class RedemptionProblems {

    static final ProblemKind WRONG_CODE = new ProblemKind("voucher-code-wrong", 422, "The code is not valid");
    static final ProblemKind TOO_MANY_WRONG =
            new ProblemKind("too-many-wrong-codes", 429, "Too many wrong codes were tried");
    static final ProblemKind EXPIRED = new ProblemKind("voucher-expired", 422, "The code has expired");
    static final ProblemKind USED_UP = new ProblemKind("voucher-used-up", 422, "The code is used up");
    static final ProblemKind REDEEMED_BEFORE =
            new ProblemKind("voucher-redeemed-before", 422, "The account has redeemed this code");
    static final ProblemKind TOPPED_UP_BEFORE =
            new ProblemKind("voucher-for-first-top-up", 422, "The code is for the first top-up");

    ProblemException of(Blocked blocked) {
        String detail = "Too many wrong codes were tried within an hour; try again later.";
        return new ProblemException(new Problem(TOO_MANY_WRONG, detail, "V-14", List.of()), blocked.retryAfter());
    }

    ProblemException of(RedemptionRejection why) {
        return switch (why) {
            case WRONG_CODE -> WRONG_CODE.because("V-14", "There is no such code, or it is not valid now.");
            case EXPIRED -> EXPIRED.because("V-9", "The code has expired.");
            case USED_UP -> USED_UP.because("V-9", "The code was redeemed as often as it may be.");
            case REDEEMED_BEFORE -> REDEEMED_BEFORE.because("V-8", "This account has redeemed the code already.");
            case TOPPED_UP_BEFORE ->
                TOPPED_UP_BEFORE.because("V-10", "The code comes with the first top-up, which has been.");
            case OTHER_CURRENCY ->
                AccountProblems.OTHER_CURRENCY.because("The code is worth money of another currency.");
            case HOLDS_NO_MONEY ->
                AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "Ecosystem accounts hold no money.");
            case DEREGISTERED -> AccountProblems.DEREGISTERED.because("A-11", "The account is deregistered.");
        };
    }
}
