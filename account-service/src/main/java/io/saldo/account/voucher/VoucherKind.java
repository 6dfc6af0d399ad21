package io.saldo.account.voucher;

/** What a voucher is: a code, an asset that an account holds, or a lower price (V-15). */
public enum VoucherKind {
    CREDIT,
    BILL,
    COUPON
}
