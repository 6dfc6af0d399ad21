package io.saldo.account.refund;

import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.RefundPostings;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Takes the money of a refund out of its lots and has it paid back, in the transaction that decided it (O-8, BK-27). */
@Singleton
public class RefundRequestStore {

    private final BookingStore bookings;
    private final RefundStore refunds;
    private final ParkedEvents parked;
    private final Outbox outbox;

    RefundRequestStore(BookingStore bookings, RefundStore refunds, ParkedEvents parked, Outbox outbox) {
        this.bookings = bookings;
        this.refunds = refunds;
        this.parked = parked;
        this.outbox = outbox;
    }

    /** Ends the booking. A refund that is REQUESTED waits: its money is out of the lots, and nobody is told of it yet. */
    public Uni<Void> ask(Booking booking, Refund refund) {
        AccountId account = booking.account().id();
        Booking posted = booking.post(
                refund.bookedAs(),
                RefundPostings.asked(
                        refund.kind().transactionType(),
                        refund.id(),
                        lots(refund),
                        refund.amount().currency()));
        return keep(account, refund, booking.now()).chain(() -> bookings.finish(posted));
    }

    /** The same for a refund whose money somebody else has posted; one that is DONE stays in the account. */
    public Uni<Void> keep(AccountId account, Refund refund, Instant now) {
        return refunds.insert(account, refund)
                .chain(() -> parked.release(RefundStore.arrivalOf(refund.id())))
                .chain(() -> refund.state() == RefundState.EXECUTING
                        ? tell(account, refund, now)
                        : Uni.createFrom().voidItem());
    }

    /** One that was REQUESTED goes out: its money is out of the lots already. Only while the account is locked. */
    public Uni<Void> send(AccountId account, Refund sent, Instant now) {
        return refunds.update(account, sent).chain(() -> tell(account, sent, now));
    }

    private Uni<Void> tell(AccountId account, Refund refund, Instant now) {
        return outbox.append(OutboxEvent.of(RefundRequested.TOPIC, account, now, RefundRequested.of(account, refund)))
                .replaceWithVoid();
    }

    private static List<Part> lots(Refund refund) {
        return refund.legs().stream()
                .map(leg -> Part.lot(BookAccount.CASH_OWN, leg.paymentId(), leg.amount()))
                .toList();
    }
}
