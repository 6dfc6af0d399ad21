package io.saldo.payment.order;

import io.saldo.platform.money.Money;

/** What of a payment has gone back to its payer for good. */
public record RefundedParts(Money credit, Money tax) {}
