package io.saldo.account.partnerpolicy;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.partner.QuotaLevelStore;
import io.saldo.account.partner.QuotaLevels;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** A partner says at which levels of quota a word shall go out (L-12). */
@UseCase
class ChangeQuotaLevels {

    private final BookingStore bookings;
    private final QuotaLevelStore store;
    private final AuditLog audit;
    private final BillingClock clock;

    ChangeQuotaLevels(BookingStore bookings, QuotaLevelStore store, AuditLog audit, BillingClock clock) {
        this.bookings = bookings;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<LevelsResult> handle(AccountId id, List<Money> wanted, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> {
            Optional<PartnerRejection> rejection = rejection(booking, wanted);
            return rejection.isPresent()
                    ? Uni.createFrom().item(rejection.get())
                    : store.find(id).chain(before -> choose(booking, before, wanted, author));
        });
    }

    private static Optional<PartnerRejection> rejection(Booking booking, List<Money> wanted) {
        CurrencyUnit currency = booking.book().currency();
        return new Customer(booking.account()).rejection().or(() -> wanted.stream()
                .filter(level -> level.currency() != currency)
                .findFirst()
                .map(_ -> new PartnerRejection.OtherCurrency(currency)));
    }

    private Uni<LevelsResult> choose(Booking booking, QuotaLevels before, List<Money> wanted, Author author) {
        QuotaLevels after = before.chosen(wanted, booking.available());
        var result = new LevelsResult.Set(after.amounts());
        return after.equals(before)
                ? Uni.createFrom().item(result)
                : store.save(booking.account().id(), after)
                        .chain(() -> audit.append(new AuditLog.Change(
                                author.caller().name(),
                                "change-quota-alerts",
                                Optional.of(booking.account().id()),
                                booking.account().profile().partnerId().orElse(""),
                                author.reason(),
                                Optional.of(before.amounts()),
                                Optional.of(after.amounts()))))
                        .replaceWith(result);
    }
}
