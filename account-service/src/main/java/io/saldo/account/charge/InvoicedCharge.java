package io.saldo.account.charge;

import io.saldo.platform.money.ExactAmount;

/** How much of a running charge invoices have taken in all, up to and with one of its versions. */
public record InvoicedCharge(ChargeKey key, long version, ExactAmount invoicedTotal) {}
