package io.saldo.account.settlement;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** The event invoice.overdue: a bill is late, which is not the account's being overdue (W-14). */
public record InvoiceOverdue(AccountId billingAccountId, String invoiceId, String number, Instant dueAt, Money rest) {

    static final String TOPIC = "invoice.overdue";
}
