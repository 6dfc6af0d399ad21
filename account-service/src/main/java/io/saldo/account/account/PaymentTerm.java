package io.saldo.account.account;

/** So many days after its issue a bill is due (K-11, W-14). */
public record PaymentTerm(int days) {}
