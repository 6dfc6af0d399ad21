package io.saldo.payment.unmatched;

import io.saldo.platform.id.AccountId;

/** Whom an operator wants to credit with money that a second one has to agree on. */
public record FirstWord(String person, AccountId account) {}
