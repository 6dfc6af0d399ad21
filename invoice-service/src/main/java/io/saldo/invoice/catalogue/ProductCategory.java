package io.saldo.invoice.catalogue;

/** Whether a product is charged by usage or by term. */
public enum ProductCategory {
    METERED,
    TERM
}
