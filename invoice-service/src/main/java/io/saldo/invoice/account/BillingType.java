package io.saldo.invoice.account;

/** Whether usage is rated (U-3). */
public enum BillingType {
    METERED,
    UNMETERED
}
