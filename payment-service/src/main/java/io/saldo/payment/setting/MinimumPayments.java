package io.saldo.payment.setting;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a payment brings at least, by the day from which it holds (I-6, C-8). */
public record MinimumPayments(List<From> dated) {

    /** The minimums from a day on. */
    public record From(LocalDate validFrom, Map<CurrencyUnit, Money> minimums) {}

    /** Before the provider has set anything. */
    static final MinimumPayments USUAL = new MinimumPayments(List.of());

    public MinimumPayments {
        dated = List.copyOf(dated);
    }

    /** The minimum of that day. */
    public Money at(LocalDate day, CurrencyUnit currency) {
        return dated.stream()
                .filter(from -> !from.validFrom().isAfter(day))
                .max(Comparator.comparing(From::validFrom))
                .flatMap(from -> Optional.ofNullable(from.minimums().get(currency)))
                .orElseGet(() -> usual(currency));
    }

    private static Money usual(CurrencyUnit currency) {
        return Money.parse(currency == CurrencyUnit.IDR ? "50000" : "1.00", currency);
    }
}
