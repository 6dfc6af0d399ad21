package io.saldo.account.voucher;

import io.saldo.account.AccountProblems;
import io.saldo.account.Malformed;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** The refusals of vouchers; each has its row in {@code docs/problems.md}. */
@Singleton
class VoucherProblems {

    static final ProblemKind CODE_TAKEN = new ProblemKind("voucher-code-taken", 409, "Another voucher has this code");
    static final ProblemKind DELETED = new ProblemKind("voucher-deleted", 409, "The voucher is deleted");
    static final ProblemKind OVER = new ProblemKind("voucher-over", 409, "The voucher is over");
    static final ProblemKind BELOW_USED =
            new ProblemKind("voucher-below-used", 422, "More of the voucher is used than it would be worth");
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

    HeldVoucher orThrow(HeldResult result) {
        return switch (result) {
            case HeldResult.Kept kept -> kept.voucher();
            case HeldResult.NoSuchAccount _ ->
                throw NO_SUCH_ACCOUNT.because("There is no account of that billingAccountId.");
            case HeldResult.Deregistered _ ->
                throw AccountProblems.DEREGISTERED.because("A-11", "It gets no vouchers any more.");
            case HeldResult.NotForEcosystem _ ->
                throw AccountProblems.NOT_FOR_THIS_ACCOUNT.because("Q-7", "The partner settles its bills.");
            case HeldResult.OtherCurrency it ->
                throw AccountProblems.OTHER_CURRENCY.because("The book of this account is in " + it.expected() + ".");
            case HeldResult.CodeTaken _ ->
                throw CODE_TAKEN.because("V-13", "Another voucher has this code, or had it until it was deleted.");
            case HeldResult.Missing _ -> throw CommonProblems.notFound();
            case HeldResult.Wrong wrong -> throw Malformed.problem(wrong.checks());
            case HeldResult.Over _ ->
                throw OVER.because("V-6", "It is deleted, or the bills of its last month are issued.");
            case HeldResult.BelowUsed it -> throw BELOW_USED.because("V-13", it.used() + " of it are used.");
        };
    }
}
