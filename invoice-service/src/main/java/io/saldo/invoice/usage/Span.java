package io.saldo.invoice.usage;

import java.time.Instant;
import java.time.LocalDate;

/** A piece of an event's time with its payer and local day. */
record Span(Payer payer, LocalDate day, Instant start, Instant end) {}
