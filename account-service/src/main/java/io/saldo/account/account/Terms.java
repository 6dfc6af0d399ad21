package io.saldo.account.account;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingZone;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for an account from a date on: each a history, oldest first (C-5, A-16). */
public record Terms(
        List<Dated<String>> timeZone,
        List<Dated<PaymentMode>> paymentMode,
        List<Dated<BillingType>> billingType,
        List<Dated<CurrencyUnit>> settlementCurrency,
        List<Dated<TaxPoint>> taxPoint) {

    public Terms {
        timeZone = List.copyOf(timeZone);
        paymentMode = List.copyOf(paymentMode);
        billingType = List.copyOf(billingType);
        settlementCurrency = List.copyOf(settlementCurrency);
        taxPoint = List.copyOf(taxPoint);
    }

    public BillingZone zoneAt(Instant instant) {
        return new BillingZone(ZoneId.of(Dated.at(timeZone, instant)));
    }

    /** The 1st of next month, 00:00 in the zone that holds from then on (C-5). */
    Instant nextMonth(Instant now, Optional<String> newZone) {
        BillingZone present = zoneAt(now);
        Instant turn = present.startOfNextMonth(now);
        String zone = newZone.orElseGet(() -> Dated.at(timeZone, turn));
        return new BillingZone(ZoneId.of(zone)).startOf(present.monthOf(now).plusMonths(1));
    }

    /** A value from an instant on; whatever was to come later gives way to it. */
    static <T> List<Dated<T>> changed(List<Dated<T>> history, Optional<T> value, Instant from, Instant now) {
        if (value.isEmpty()) {
            return history;
        }
        Stream<Dated<T>> begun = history.stream()
                .filter(dated ->
                        dated.from().filter(start -> start.isAfter(now)).isEmpty());
        return Stream.concat(begun, Stream.of(Dated.since(from, value.get()))).toList();
    }
}
