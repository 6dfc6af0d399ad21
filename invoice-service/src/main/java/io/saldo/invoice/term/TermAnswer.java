package io.saldo.invoice.term;

import io.saldo.platform.id.AccountId;

/** What account-service says of a period that was asked for. */
sealed interface TermAnswer permits TermAuthorized, TermRefused {

    AccountId billingAccountId();

    String termId();
}
