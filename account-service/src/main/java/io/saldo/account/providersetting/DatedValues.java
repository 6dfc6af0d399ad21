package io.saldo.account.providersetting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a setting was, is and will be, by the day from which it holds (C-8). */
record DatedValues(List<DatedValue> values) {

    DatedValues {
        values = values.stream()
                .sorted(Comparator.comparing(DatedValue::validFrom))
                .toList();
    }

    /** In force on a day; empty while the setting has its standard value. */
    Optional<DatedValue> at(LocalDate day) {
        return values.stream().filter(dated -> !dated.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Another value of the same day gives way. */
    DatedValues with(DatedValue set) {
        return new DatedValues(Stream.concat(
                        values.stream().filter(dated -> !dated.validFrom().equals(set.validFrom())), Stream.of(set))
                .toList());
    }

    boolean hold(LocalDate day, Object value) {
        return values.stream().anyMatch(dated -> dated.isOf(day, value));
    }
}
