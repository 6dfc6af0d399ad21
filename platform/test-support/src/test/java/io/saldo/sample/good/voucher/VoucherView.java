package io.saldo.sample.good.voucher;

record VoucherView(long count) {}
