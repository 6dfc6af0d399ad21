package io.saldo.invoice.run;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.invoice.ClosedCharge;
import java.util.List;

/** What was open in a scope of a month, what became of it, and the charges that its document closes. */
record TakenScope(Scope scope, MonthResult result, List<ClosedCharge> closes) {}
