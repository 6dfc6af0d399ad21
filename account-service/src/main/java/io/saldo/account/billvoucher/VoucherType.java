package io.saldo.account.billvoucher;

/** How a voucher works: until it is spent, once from a threshold on, or as a percentage (V-1). */
public enum VoucherType {
    DEDUCTION,
    SPEND_AND_SAVE,
    DISCOUNT
}
