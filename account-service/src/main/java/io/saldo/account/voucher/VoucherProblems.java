package io.saldo.account.voucher;

import io.saldo.account.AccountProblems;
import io.saldo.account.Malformed;
import io.saldo.account.voucher.RedemptionResult.Blocked;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.Problem;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;
import java.util.List;

/** The refusals of vouchers; each has its row in {@code docs/problems.md}. */
@Singleton
class VoucherProblems {

    static final ProblemKind CODE_TAKEN = new ProblemKind("voucher-code-taken", 409, "Another voucher has this code");
    static final ProblemKind DELETED = new ProblemKind("voucher-deleted", 409, "The voucher is deleted");
    static final ProblemKind KIND_NOT_CARRIED =
            new ProblemKind("voucher-kind-not-carried", 422, "Only codes (CREDIT) can be made");
    static final ProblemKind NO_SUCH_ACCOUNT =
            new ProblemKind("unknown-recipient", 422, "There is no such payment or account");

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

    Voucher orThrow(VoucherResult result) {
        return switch (result) {
            case VoucherResult.Kept kept -> kept.voucher();
            case VoucherResult.CodeTaken _ ->
                throw CODE_TAKEN.because("V-13", "Another voucher has this code, or had it until it was deleted.");
            case VoucherResult.NoSuchAccount _ ->
                throw NO_SUCH_ACCOUNT.because("There is no account of that billingAccountId.");
            case VoucherResult.NeedsReason _ ->
                throw CommonProblems.malformed("/reason", "Say why; the code belongs to a customer.");
            case VoucherResult.Wrong wrong -> throw Malformed.problem(wrong.checks());
            case VoucherResult.Missing _ -> throw CommonProblems.notFound();
            case VoucherResult.Deleted _ -> throw DELETED.because("V-13", "A deleted voucher is not changed any more.");
        };
    }
}
