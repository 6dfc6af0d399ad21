package io.saldo.invoice.creditnote;

import io.saldo.platform.money.Money;

/** What has gone back of a payment, with its tax, and why. */
record PaidBack(String paymentId, Money amount, Money tax, String reason) {}
