package io.saldo.account.booking;

import io.saldo.account.figures.FindMonthRates;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Opens the books of the pricing currency for those accounts that settle in another one; most have none. */
@Singleton
class PricedBookStore {

    private final LedgerStore ledger;
    private final FindMonthRates rates;

    PricedBookStore(LedgerStore ledger, FindMonthRates rates) {
        this.ledger = ledger;
        this.rates = rates;
    }

    Uni<Booking> add(Booking booking, Instant now) {
        CurrencyUnit pricing = booking.account().profile().pricingCurrency();
        return pricing == booking.book().currency()
                ? Uni.createFrom().item(booking)
                : ledger.open(booking.account().id(), pricing, now).chain(book -> rates.of(
                                booking.account(), book.balances(), now)
                        .map(found -> Booking.of(booking.account(), booking.book(), new Booking.Priced(book, found))));
    }

    Uni<Map<AccountId, Booking>> add(Map<AccountId, Booking> bookings, Instant now) {
        List<Booking> others = bookings.values().stream()
                .filter(booking -> booking.account().profile().pricingCurrency()
                        != booking.book().currency())
                .toList();
        return others.isEmpty()
                ? Uni.createFrom().item(bookings)
                : Multi.createFrom()
                        .iterable(others)
                        .onItem()
                        .transformToUniAndConcatenate(booking -> add(booking, now))
                        .invoke(booking -> bookings.put(booking.account().id(), booking))
                        .collect()
                        .last()
                        .replaceWith(bookings);
    }
}
