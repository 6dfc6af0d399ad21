package io.saldo.invoice.invoice;

import io.saldo.platform.id.AccountId;

/** What we read of {@code invoice.overdue}. */
record InvoiceOverdue(AccountId billingAccountId, String invoiceId) {}
