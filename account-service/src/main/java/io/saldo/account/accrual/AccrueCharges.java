package io.saldo.account.accrual;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.billvoucher.CoverStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.charge.ChargeAccrued;
import io.saldo.account.charge.ChargeBatch;
import io.saldo.account.charge.ChargeBatchStore;
import io.saldo.account.charge.RunningCharges;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes versions of running charges, of many accounts at once: by how much the cut sums of an account have grown goes into
 * its book as one transaction, and what follows from the figures happens with it; of accounts with vouchers these cover it first (BK-4, BK-15, BK-16).
 */
@UseCase
class AccrueCharges {

    private final BookingStore bookings;
    private final ChargeBatchStore charges;
    private final CoverStore covers;
    private final ParkedEvents parked;
    private final BillingClock clock;

    AccrueCharges(
            BookingStore bookings,
            ChargeBatchStore charges,
            CoverStore covers,
            ParkedEvents parked,
            BillingClock clock) {
        this.bookings = bookings;
        this.charges = charges;
        this.covers = covers;
        this.parked = parked;
        this.clock = clock;
    }

    /** Gives the accounts of which nothing was taken: unknown, stopped, or told in another currency than their book's. */
    @WithTransaction
    Uni<Set<AccountId>> handle(List<ChargeAccrued> events) {
        var batch = new ChargeBatch(events);
        Set<AccountId> all = batch.byAccount().keySet();
        if (all.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Instant now = clock.now();
        return bookings.lockAll(all, now).chain(open -> {
            open.values().removeIf(booking -> !isInItsCurrency(booking, batch));
            return accrue(open, batch.of(open::containsKey), now).replaceWith(() -> all.stream()
                    .filter(account -> !open.containsKey(account))
                    .collect(Collectors.toSet()));
        });
    }

    private Uni<Void> accrue(Map<AccountId, Booking> open, ChargeBatch batch, Instant now) {
        if (open.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<AccountId, CurrencyUnit> currencies = open.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().pricingCurrency()));
        return charges.find(batch, currencies).chain(before -> charges.save(batch, now)
                .invoke(() -> Crash.at(AccountCrashPoint.CHARGES_SAVED))
                .chain(() -> grow(open, batch, before, now))
                .chain(() -> parked.release(
                        open.keySet().stream().map(AccrualWait::versionsOf).toList()))
                .replaceWithVoid());
    }

    private Uni<Void> grow(
            Map<AccountId, Booking> open, ChargeBatch batch, Map<AccountId, RunningCharges> before, Instant now) {
        var accounts = open.values().stream().map(Booking::account).toList();
        return covers.touched(accounts, batch).chain(coverable -> {
            List<GrownBook> grown = batch.byAccount().entrySet().stream()
                    .map(part -> {
                        Booking booking = Objects.requireNonNull(open.get(part.getKey()));
                        RunningCharges charges =
                                before.getOrDefault(part.getKey(), RunningCharges.none(booking.pricingCurrency()));
                        return GrownBook.of(
                                booking, part.getValue(), charges, Optional.ofNullable(coverable.get(part.getKey())));
                    })
                    .toList();
            return covers.save(grown.stream().map(GrownBook::kept).toList(), now)
                    .chain(() -> bookings.finish(
                            grown.stream().map(GrownBook::booking).toList(), now));
        });
    }

    private static boolean isInItsCurrency(Booking booking, ChargeBatch batch) {
        AccountId account = booking.account().id();
        return batch.events().stream()
                .filter(event -> event.billingAccountId().equals(account))
                .allMatch(event -> event.isIn(booking.pricingCurrency()));
    }
}
