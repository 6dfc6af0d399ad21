package io.saldo.invoice.run;

import io.saldo.invoice.invoice.Exchange;
import io.saldo.invoice.invoice.InvoiceLine;
import io.saldo.invoice.tax.TaxLine;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.util.List;
import java.util.Optional;

/** What a month of a scope comes to (C-2). */
sealed interface MonthResult {

    ExactAmount sum();

    /** A document. */
    record Document(
            ExactAmount sum,
            List<InvoiceLine> lines,
            Money net,
            Money tax,
            List<TaxLine> taxLines,
            Optional<Exchange> exchange)
            implements MonthResult {}

    /** The total is 0: closed without a document, what was cut off is dropped. */
    record NothingDue(ExactAmount sum) implements MonthResult {}

    /** The exact sum is below 0: it stays open and goes into the next month. */
    record Carried(ExactAmount sum) implements MonthResult {}
}
