package io.saldo.account.manual;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.account.settlement.Settlement;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Pays bills that the payer has picked from the balance, also where they do not settle by themselves (W-10, W-11). */
@UseCase
class SettleBills {

    private final BookingStore bookings;
    private final PickedBillsStore picked;
    private final AuditLog audit;
    private final BillingClock clock;

    SettleBills(BookingStore bookings, PickedBillsStore picked, AuditLog audit, BillingClock clock) {
        this.bookings = bookings;
        this.picked = picked;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ManualSettlement.Result> handle(AccountId id, SettlementWish wish, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> picked.settle(
                        booking, wish, Trigger.MANUAL)
                .call(result -> result instanceof ManualSettlement.Settled(Settlement settlement)
                        ? keep(booking, settlement, author)
                        : Uni.createFrom().voidItem()));
    }

    /** Only what staff does for a customer is theirs to answer for. */
    private Uni<Void> keep(Booking booking, Settlement settlement, Author author) {
        return author.caller().is(Role.OPERATOR)
                ? audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "settle-bills",
                        Optional.of(booking.account().id()),
                        booking.account().id().toString(),
                        author.reason(),
                        Optional.empty(),
                        Optional.of(SettlementView.of(settlement))))
                : Uni.createFrom().voidItem();
    }
}
