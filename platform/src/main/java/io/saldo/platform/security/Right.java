package io.saldo.platform.security;

/** What a caller may do with a billing account. */
public enum Right {
    NAME,
    OUT,
    PAY,
    READ,
    RELATE,
    SETTINGS
}
