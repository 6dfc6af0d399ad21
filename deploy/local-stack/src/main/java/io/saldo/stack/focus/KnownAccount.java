package io.saldo.stack.focus;

/** A sub-account of the file as Saldo knows it. */
record KnownAccount(RowUsage.SubAccount source, String cloudAccountId, String billingAccountId, boolean isNew) {}
