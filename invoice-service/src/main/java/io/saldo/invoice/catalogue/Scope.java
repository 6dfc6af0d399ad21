package io.saldo.invoice.catalogue;

/** Whose product it is; each scope has its own invoice (I-1, U-8). */
public enum Scope {
    MARKETPLACE,
    PLATFORM
}
