package io.saldo.invoice.invoice;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.money.ExactAmount;
import java.time.YearMonth;

/** A running charge that a document takes, at this version: together they are its cut-off (I-1). */
public record ClosedCharge(
        String cloudAccountId, YearMonth usageMonth, Scope scope, long version, ExactAmount invoicedTotal) {}
