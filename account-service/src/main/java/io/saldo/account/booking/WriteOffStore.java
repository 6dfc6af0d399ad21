package io.saldo.account.booking;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.AccountKind;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.settlement.BillAnnouncementStore;
import io.saldo.account.settlement.BillStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.SettledBills;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.SwitchesStore;
import io.saldo.account.settlement.WriteOff;
import io.saldo.account.settlement.WriteOff.NamedPayment;
import io.saldo.platform.fault.Crash;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runs the write-off where it is due: a bill was issued, or an asset came (W-8); then ends the booking. */
@Singleton
public class WriteOffStore {

    private final BookingStore bookings;
    private final BillStore bills;
    private final BillAnnouncementStore announcements;
    private final SwitchesStore switches;

    WriteOffStore(BookingStore bookings, BillStore bills, BillAnnouncementStore announcements, SwitchesStore switches) {
        this.bookings = bookings;
        this.bills = bills;
        this.announcements = announcements;
        this.switches = switches;
    }

    /** What made the write-off run, and the payment that names a bill, if one does. */
    public record Cause(Trigger trigger, Optional<NamedPayment> payment) {
        public static Cause of(Trigger trigger) {
            return new Cause(trigger, Optional.empty());
        }
    }

    public Uni<Void> finish(Booking booking, Cause cause) {
        AccountKind kind = booking.account().kindAt(booking.now());
        return standing(booking)
                .chain(before -> switches.inForce(booking.account().id(), kind).chain(inForce -> {
                    SettledBills after = before.with(inForce.map(chosen -> settle(before.writeOff(), cause, chosen))
                            .orElseGet(() -> new Settlement(booking.book().currency(), List.of())));
                    return finish(booking, before, after, cause.trigger());
                }));
    }

    /** The bills of a locked account as they stand now. */
    public Uni<SettledBills> standing(Booking booking) {
        return bills.unsettled(booking.account().id(), firstRefundHeld(booking))
                .map(found -> new SettledBills(booking.book(), found));
    }

    /** Ends the booking with bills that somebody has settled otherwise. */
    public Uni<Void> finish(Booking booking, SettledBills before, SettledBills after, Trigger trigger) {
        return announcements
                .announce(booking.account(), after.changedSince(before.bills()), trigger, booking.now())
                .invoke(() -> Crash.at(AccountCrashPoint.SETTLEMENT_TOLD_NOT_POSTED))
                .chain(() -> bookings.finish(booking.with(after.book())));
    }

    private static Optional<YearMonth> firstRefundHeld(Booking booking) {
        return booking.book().balances().figures().keySet().stream()
                .filter(key -> key.account() == BookAccount.CREDIT_REFUND)
                .map(key -> YearMonth.parse(key.dimension().value()))
                .min(Comparator.naturalOrder());
    }

    private static Settlement settle(WriteOff writeOff, Cause cause, WriteOff.Switches chosen) {
        return cause.payment().map(payment -> writeOff.runFor(payment, chosen)).orElseGet(() -> writeOff.run(chosen));
    }
}
