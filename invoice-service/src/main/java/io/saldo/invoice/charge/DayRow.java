package io.saldo.invoice.charge;

import io.saldo.platform.money.ExactAmount;
import java.time.LocalDate;

/** The whole total of a product on a day of a running charge, with its own version. */
public record DayRow(ChargeKey charge, String product, LocalDate day, long version, ExactAmount total) {}
