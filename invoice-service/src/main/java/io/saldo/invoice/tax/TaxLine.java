package io.saldo.invoice.tax;

import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;

/** What one tax rule adds to a document, with the printed base; in the form of the contract. */
public record TaxLine(String rule, Quantity rate, Money base, Money amount) {}
