package io.saldo.sample.bad.voucher;

public class VoucherStore {}
