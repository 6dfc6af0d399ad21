package io.saldo.account.manual;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.account.AccountType;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.ledger.BillId;
import io.saldo.account.settlement.Bill;
import io.saldo.account.settlement.BillView;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.SettledBills;
import io.saldo.account.settlement.SettlementRejection;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Settles a bill, or a part of it, that was paid outside; nothing is taken from the account (I-10, BK-23). */
@UseCase
class MarkPaid {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final AuditLog audit;
    private final BillingClock clock;

    MarkPaid(BookingStore bookings, WriteOffStore writeOff, AuditLog audit, BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.audit = audit;
        this.clock = clock;
    }

    /** The bill as it stands then, or the reason why nothing was marked. */
    sealed interface Result {}

    record Marked(BillView bill, Money amount) implements Result {}

    record Refused(SettlementRejection why) implements Result {}

    @WithTransaction
    Uni<Result> handle(AccountId id, BillId bill, Optional<Money> amount, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> writeOff.standing(booking)
                .chain(before -> rejection(booking, before, bill, amount)
                        .<Uni<Result>>map(why -> Uni.createFrom().item(new Refused(why)))
                        .orElseGet(() -> mark(booking, before, before.open(bill).orElseThrow(), amount, author))));
    }

    private static Optional<SettlementRejection> rejection(
            Booking booking, SettledBills before, BillId id, Optional<Money> amount) {
        if (booking.account().profile().type() == AccountType.ECOSYSTEM) {
            return Optional.of(new SettlementRejection.HoldsNoMoney());
        }
        Optional<Bill> open = before.open(id);
        if (open.isEmpty()) {
            return Optional.of(new SettlementRejection.NotOpen(id));
        }
        Money rest = open.get().open();
        return amount.flatMap(wanted -> {
            if (wanted.currency() != rest.currency()) {
                return Optional.of(new SettlementRejection.OtherCurrency(rest.currency()));
            }
            return wanted.compareTo(rest) > 0
                    ? Optional.of(new SettlementRejection.AmountAboveRest(id, wanted, rest))
                    : Optional.empty();
        });
    }

    private Uni<Result> mark(Booking booking, SettledBills before, Bill bill, Optional<Money> amount, Author author) {
        Money marked = amount.orElse(bill.open());
        SettledBills after = before.markedPaid(bill.id(), marked);
        BillView view = view(after, bill.id(), booking);
        return writeOff.finish(booking, before, after, Trigger.MARK_PAID)
                .chain(() -> audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "mark-paid",
                        Optional.of(booking.account().id()),
                        bill.id().value(),
                        author.reason(),
                        Optional.of(view(before, bill.id(), booking)),
                        Optional.of(view))))
                .replaceWith(new Marked(view, marked));
    }

    private static BillView view(SettledBills bills, BillId id, Booking booking) {
        return bills.bills().stream()
                .filter(bill -> bill.id().equals(id))
                .map(bill -> BillView.of(bill, booking.now()))
                .findFirst()
                .orElseThrow();
    }
}
