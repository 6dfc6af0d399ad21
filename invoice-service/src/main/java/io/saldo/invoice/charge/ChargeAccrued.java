package io.saldo.invoice.charge;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.ExactAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What we send as {@code charge.accrued}: a running charge in whole, and the rows that changed. */
public record ChargeAccrued(
        AccountId billingAccountId,
        String cloudAccountId,
        YearMonth usageMonth,
        Scope scope,
        long version,
        ExactAmount total,
        ExactAmount notInOngoing,
        ExactAmount nothingDue,
        List<Row> rows,
        Instant usageUpTo) {

    public static final String TOPIC = "charge.accrued";

    /** A product and day with its whole total. */
    public record Row(String product, LocalDate day, long version, ExactAmount total) {}

    public static ChargeAccrued of(RunningCharge charge, List<DayRow> rows) {
        return new ChargeAccrued(
                charge.key().payer(),
                charge.key().cloudAccountId(),
                charge.key().month(),
                charge.key().scope(),
                charge.version(),
                charge.total(),
                charge.notInOngoing(),
                charge.nothingDue(),
                rows.stream()
                        .map(row -> new Row(row.product(), row.day(), row.version(), row.total()))
                        .toList(),
                charge.usageUpTo());
    }
}
