package io.saldo.invoice.invoice;

/** Who collects a bill. */
public enum CollectedBy {
    PARTNER,
    PROVIDER
}
