package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.alert.SpendAlerts;
import io.saldo.invoice.discount.Discounts;

/** An account that pays for usage: what it pays less, and of what it wants to be told. */
record Payer(AccountChanged account, Discounts discounts, SpendAlerts alerts) {}
