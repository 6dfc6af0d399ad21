package io.saldo.account.ledger;

/** Whose products a charge or bill is for, in the order in which their bills are settled (W-1). */
public enum Scope {
    PLATFORM,
    MARKETPLACE
}
