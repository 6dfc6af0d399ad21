package io.saldo.account.billvoucher;

import io.saldo.account.ledger.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Which usage a voucher pays for: of one scope, on local days, in months not before the one it was given in; without
 * products or payment types, all of them but the listed exclusions (V-2, W-4).
 */
public record Reach(
        Scope scope,
        Set<String> products,
        Set<String> exclusions,
        Set<PaymentType> paymentTypes,
        Optional<LocalDate> firstDay,
        LocalDate lastDay,
        YearMonth activeSince) {

    public Reach {
        products = Set.copyOf(products);
        exclusions = Set.copyOf(exclusions);
        paymentTypes = Set.copyOf(paymentTypes);
    }

    /** Without exclusions. */
    public Reach(
            Scope scope,
            Set<String> products,
            Set<PaymentType> paymentTypes,
            Optional<LocalDate> firstDay,
            LocalDate lastDay,
            YearMonth activeSince) {
        this(scope, products, Set.of(), paymentTypes, firstDay, lastDay, activeSince);
    }

    /** Only those products, instead of all (W-3). */
    boolean isSpecific() {
        return !products.isEmpty();
    }

    boolean fits(Scope usedScope, String product, YearMonth month, LocalDate day) {
        return usedScope == scope
                && (products.isEmpty() || products.contains(product))
                && !exclusions.contains(product)
                && (paymentTypes.isEmpty() || paymentTypes.contains(PaymentType.PAYG))
                && firstDay.filter(day::isBefore).isEmpty()
                && !day.isAfter(lastDay)
                && !month.isBefore(activeSince);
    }

    /** Whether bills of that scope and month are the last that it may cover (V-6). */
    boolean endsWith(Scope billed, YearMonth month) {
        return billed == scope && !YearMonth.from(lastDay).isAfter(month);
    }
}
