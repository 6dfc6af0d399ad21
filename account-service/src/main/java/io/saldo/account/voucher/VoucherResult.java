package io.saldo.account.voucher;

import io.saldo.account.account.Checks;

/** A voucher as it was made or changed, or why it was not. */
sealed interface VoucherResult {

    record Kept(Voucher voucher) implements VoucherResult {}

    /** Another voucher has the code, or had it. */
    record CodeTaken() implements VoucherResult {}

    /** It would be given to an account that does not exist. */
    record NoSuchAccount() implements VoucherResult {}

    record Missing() implements VoucherResult {}

    /** It belongs to a customer, or would; then the operator has to say why. */
    record NeedsReason() implements VoucherResult {}

    /** Taken together, what was changed and what stays cannot be. */
    record Wrong(Checks checks) implements VoucherResult {}

    /** A deleted voucher is not changed any more (V-13). */
    record Deleted() implements VoucherResult {}
}
