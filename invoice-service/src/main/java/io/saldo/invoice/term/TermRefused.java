package io.saldo.invoice.term;

import io.saldo.platform.id.AccountId;

/** What we read of {@code term.refused}. */
record TermRefused(AccountId billingAccountId, String termId, String reason) implements TermAnswer {}
