package io.saldo.payment.account;

/** Whose customer the account is: the provider's own, or a partner's, who settles with it himself. */
public enum AccountType {
    DIRECT,
    ECOSYSTEM
}
