package io.saldo.account.voucher;

/** How far a voucher's life has gone (V-7). */
public enum VoucherState {
    NOT_YET_EFFECTIVE,
    AVAILABLE,
    USED_UP,
    EXPIRED,
    CANCELLED
}
