package io.saldo.invoice.invoice;

import java.time.YearMonth;
import java.util.Optional;

/** Which documents are asked for; what is empty asks for all. */
record InvoiceFilter(Optional<InvoiceKind> kind, Optional<InvoiceState> state, Optional<YearMonth> month) {}
