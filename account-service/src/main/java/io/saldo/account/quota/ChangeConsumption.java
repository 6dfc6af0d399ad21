package io.saldo.account.quota;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.QuotaPostings;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.SettledBills;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The customer has paid the partner, or owes it more: the consumption ledger follows, once a number (Q-2, Q-3, BK-21). */
@UseCase
class ChangeConsumption {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final ConsumptionStore changes;
    private final BillingClock clock;

    ChangeConsumption(BookingStore bookings, WriteOffStore writeOff, ConsumptionStore changes, BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.changes = changes;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ConsumptionResult> handle(AccountId id, ConsumptionWish wish, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> changes.find(
                        id, wish.outsideNumber())
                .chain(earlier -> earlier.map(change -> Uni.createFrom().item(repeated(change, wish)))
                        .orElseGet(() ->
                                writeOff.standing(booking).chain(bills -> change(booking, bills, wish, author)))));
    }

    private static ConsumptionResult repeated(Consumption earlier, ConsumptionWish wish) {
        return earlier.isOf(wish) ? earlier : new QuotaRejection.NumberTaken(wish.outsideNumber());
    }

    private Uni<ConsumptionResult> change(Booking booking, SettledBills bills, ConsumptionWish wish, Author author) {
        Optional<QuotaRejection> rejection = rejection(booking, bills, wish);
        return rejection.isPresent() ? Uni.createFrom().item(rejection.get()) : post(booking, bills, wish, author);
    }

    private static Optional<QuotaRejection> rejection(Booking booking, SettledBills bills, ConsumptionWish wish) {
        if (booking.account().profile().type() != AccountType.ECOSYSTEM) {
            return Optional.of(new QuotaRejection.NotEcosystem());
        }
        if (booking.account().standing().status() == AccountStatus.DEREGISTERED) {
            return Optional.of(new QuotaRejection.Deregistered());
        }
        if (wish.amount().currency() != booking.book().currency()) {
            return Optional.of(new QuotaRejection.OtherCurrency(booking.book().currency()));
        }
        Money consumed = consumed(booking);
        if (consumed.minus(wish.paid()).isNegative()) {
            return Optional.of(new QuotaRejection.AboveConsumption(consumed));
        }
        return wish.bill().flatMap(bill -> {
            Money rest = bills.bills().stream()
                    .filter(record -> record.id().equals(bill))
                    .map(BillRecord::rest)
                    .findFirst()
                    .orElse(Money.zero(wish.amount().currency()));
            if (rest.isZero()) {
                return Optional.of(new QuotaRejection.NotOpen(bill));
            }
            return wish.amount().compareTo(rest) > 0
                    ? Optional.of(new QuotaRejection.AboveRest(bill, rest))
                    : Optional.empty();
        });
    }

    private Uni<ConsumptionResult> post(Booking booking, SettledBills bills, ConsumptionWish wish, Author author) {
        var source = new Transaction.Source("QUOTA", wish.outsideNumber()).described(author.reason());
        Booking posted = booking.post(source, QuotaPostings.paidToPartner(wish.paid()));
        var before = new SettledBills(posted.book(), bills.bills());
        SettledBills after = wish.bill()
                .map(bill -> before.paidToPartner(bill, wish.amount(), wish.outsideNumber()))
                .orElse(before);
        var change = new Consumption(
                posted.book().posted().getFirst().id(),
                wish.outsideNumber(),
                wish.change(),
                wish.amount(),
                consumed(posted),
                wish.invoiceId(),
                booking.now(),
                author.caller().name(),
                author.reason(),
                0);
        return changes.insert(booking.account().id(), change)
                .chain(() -> writeOff.finish(posted, before, after, Trigger.PARTNER))
                .replaceWith(change);
    }

    private static Money consumed(Booking booking) {
        return booking.book().balances().of(BookAccount.QUOTA_CONSUMPTION);
    }
}
