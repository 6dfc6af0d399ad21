package io.saldo.account.voucher;

import io.saldo.account.Malformed;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** The refusals of vouchers; each has its row in {@code docs/problems.md}. */
@Singleton
class VoucherProblems {

    static final ProblemKind CODE_TAKEN = new ProblemKind("voucher-code-taken", 409, "Another voucher has this code");
    static final ProblemKind DELETED = new ProblemKind("voucher-deleted", 409, "The voucher is deleted");
    static final ProblemKind KIND_NOT_CARRIED =
            new ProblemKind("voucher-kind-not-carried", 422, "Only codes (CREDIT) can be made");
    static final ProblemKind NO_SUCH_ACCOUNT =
            new ProblemKind("unknown-recipient", 422, "There is no such payment or account");

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
