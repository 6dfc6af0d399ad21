package io.saldo.invoice.usage;

import io.saldo.invoice.charge.ChargeKey;
import io.saldo.invoice.charge.Tariff;
import java.time.Instant;
import java.time.LocalDate;

/** A rated part of an event as it was kept: a correction of it goes to the same charge, at the same price (U-7). */
record KeptPart(ChargeKey key, LocalDate day, Instant from, Instant to, Tariff tariff, boolean countsInOngoing) {}
