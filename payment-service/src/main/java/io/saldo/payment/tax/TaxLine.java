package io.saldo.payment.tax;

import io.saldo.platform.money.Money;

/** What one tax rule adds; the base is rounded for display only, the amount was figured without that (I-13, I-17). */
public record TaxLine(String rule, String rate, Money base, Money amount) {}
