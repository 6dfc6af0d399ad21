package io.saldo.sample.good.voucher;

/** Why not. */
public sealed interface VoucherRejection {

    record Expired(String code) implements VoucherRejection {}
}
