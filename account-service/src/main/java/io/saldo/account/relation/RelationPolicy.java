package io.saldo.account.relation;

/** How a member belongs to an enterprise: with permissions chosen one by one, or the main account pays all (E-2). */
public enum RelationPolicy {
    FINANCIAL_MANAGEMENT,
    TRUSTEESHIP
}
