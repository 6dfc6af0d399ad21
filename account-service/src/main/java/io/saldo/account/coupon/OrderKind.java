package io.saldo.account.coupon;

/** What an order of a term does (V-2). */
public enum OrderKind {
    NEW,
    RENEWAL,
    UPGRADE
}
