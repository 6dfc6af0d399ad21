package io.saldo.account.enterprise;

/** What a member under financial management lets its main account do or see (E-5). */
public enum Permission {
    FORBID_INVOICE_MANAGEMENT,
    FORBID_WITHDRAWAL,
    MANAGE_INVOICES,
    SHARE_CREDIT_IDENTITY,
    SHARE_DISCOUNT_POLICY,
    VIEW_CONSUMPTION,
    VIEW_RELATIONSHIP
}
