package io.saldo.account.charge;

import io.saldo.platform.money.ExactAmount;

/** One version of a running charge: its total since the month began, and what of it was closed without a document. */
public record RunningCharge(ChargeKey key, long version, ExactAmount total, ExactAmount nothingDue) {}
