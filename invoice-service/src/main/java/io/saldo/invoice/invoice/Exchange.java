package io.saldo.invoice.invoice;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.money.Quantity;
import java.time.LocalDate;

/** The one conversion of a document: its total before tax in the pricing currency, and the rate. */
public record Exchange(CurrencyUnit from, CurrencyUnit to, Quantity rate, LocalDate rateDate, Money pricingTotal) {}
