package io.saldo.stack.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must come out, reckoned from nothing but what was posted: top-ups with Indonesian VAT (12 % on eleven twelfths,
 * rounded down), charges with ten decimals half up, one cut, a voucher before a credit refund before cash, alerts once a day
 * for at most five days.
 */
final class Oracle {

    private static final int ALERT_DAYS = 5;

    private final long threshold;
    private final Map<String, Integer> told = new TreeMap<>();
    private long paidIn;
    private long tax;
    private BigDecimal charged = BigDecimal.ZERO;
    private final Map<String, BigDecimal> rows = new HashMap<>();
    private long voucher;
    private long refund;
    private int alertsOfRun;
    private boolean overdue;
    private LocalDate lastAlert = LocalDate.MIN;

    Oracle(long threshold) {
        this.threshold = threshold;
    }

    /** Nine in the morning: reminders of what goes on since an earlier day. */
    void morning(LocalDate day) {
        if (overdue) {
            tell("OVERDUE", day);
        } else if (alertsOfRun > 0 && alertsOfRun < ALERT_DAYS && lastAlert.isBefore(day)) {
            alert(day);
        }
    }

    void toppedUp(long credit, LocalDate day) {
        long before = available();
        paidIn += credit;
        tax += taxOn(credit);
        tell("PAYMENT_RECEIVED", day);
        changed(before, day);
    }

    void used(LocalDate day, String product, BigDecimal quantity, BigDecimal price) {
        BigDecimal charge = quantity.multiply(price).setScale(10, RoundingMode.HALF_UP);
        charged = charged.add(charge);
        rows.merge(day + " " + product, charge, BigDecimal::add);
    }

    /** A bill voucher for all usage of the month, and a credit refund of the month. */
    void given(long voucherValue, long refundValue, LocalDate day) {
        long before = available();
        voucher = voucherValue;
        refund = refundValue;
        changed(before, day);
    }

    /** The charges of one report have reached the account together. */
    void changed(long before, LocalDate day) {
        long now = available();
        if (now < 0 && !overdue) {
            overdue = true;
            alertsOfRun = 0;
            tell("OVERDUE", day);
            tell("SUSPENDED", day);
        } else if (now >= 0 && overdue) {
            overdue = false;
            message("CLEARED", day);
            tell("RESUMED", day);
            startRunWhenLow(now, day);
        } else if (!overdue && before >= threshold) {
            startRunWhenLow(now, day);
        } else if (!overdue && now >= threshold) {
            alertsOfRun = 0;
        }
    }

    long available() {
        return paidIn + refund + covered() - total();
    }

    /** What the voucher pays: of each product and day the whole rupiah, as far as it reaches. */
    long covered() {
        long wholes = rows.values().stream()
                .mapToLong(row -> row.setScale(0, RoundingMode.FLOOR).longValueExact())
                .sum();
        return Math.min(voucher, wholes);
    }

    /** What the customer pays of the invoice in cash. */
    long inCash() {
        return total() - covered() - refund;
    }

    long total() {
        return charged.setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    long paidIn() {
        return paidIn;
    }

    long tax() {
        return tax;
    }

    static long taxOn(long credit) {
        return BigDecimal.valueOf(credit)
                .multiply(BigDecimal.valueOf(12 * 11))
                .divide(BigDecimal.valueOf(100 * 12), 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** The invoice is paid from the balance when it is issued: no mail says so beside the invoice's own. */
    void invoiced(LocalDate day) {
        tell("INVOICE_ISSUED", day);
        message("INVOICE_PAID", day);
    }

    /** What the customer has been told, as often: {@code LOW_BALANCE 2026-10-08 EMAIL en}. */
    Map<String, Integer> told() {
        return told;
    }

    private void startRunWhenLow(long now, LocalDate day) {
        alertsOfRun = 0;
        if (now < threshold) {
            if (lastAlert.equals(day)) {
                alertsOfRun = 1;
            } else {
                alert(day);
            }
        }
    }

    private void alert(LocalDate day) {
        alertsOfRun++;
        lastAlert = day;
        tell("LOW_BALANCE", day);
    }

    private void tell(String kind, LocalDate day) {
        message(kind, day);
        told.merge(kind + " " + day + " EMAIL en", 1, Integer::sum);
    }

    private void message(String kind, LocalDate day) {
        told.merge(kind + " " + day + " INTERNAL en", 1, Integer::sum);
    }
}
