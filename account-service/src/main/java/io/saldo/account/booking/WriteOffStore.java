package io.saldo.account.booking;

import io.saldo.account.AccountCrashPoint;
import io.saldo.account.account.AccountKind;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.settlement.BillAnnouncementStore;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.BillStore;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.SettledBills;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.SwitchesStore;
import io.saldo.account.settlement.WriteOff;
import io.saldo.account.settlement.WriteOff.NamedPayment;
import io.saldo.account.threshold.ThresholdRunStore;
import io.saldo.platform.fault.Crash;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
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
    private final FailedBillStore failed;
    private final ThresholdRunStore thresholds;

    WriteOffStore(
            BookingStore bookings,
            BillStore bills,
            BillAnnouncementStore announcements,
            SwitchesStore switches,
            FailedBillStore failed,
            ThresholdRunStore thresholds) {
        this.bookings = bookings;
        this.bills = bills;
        this.announcements = announcements;
        this.switches = switches;
        this.failed = failed;
        this.thresholds = thresholds;
    }

    /**
     * What made the write-off run, the payment that names a bill, if one does, and the moment that decides which credit
     * has expired, where it is not that of the booking.
     */
    public record Cause(Trigger trigger, Optional<NamedPayment> payment, Optional<Instant> spendableAt) {
        public static Cause of(Trigger trigger) {
            return new Cause(trigger, Optional.empty(), Optional.empty());
        }

        public static Cause of(Trigger trigger, Optional<NamedPayment> payment) {
            return new Cause(trigger, payment, Optional.empty());
        }

        /** The bill may come late; what settles it is what could be spent when it was issued (W-8, V-12). */
        public static Cause issued(Instant createdAt) {
            return new Cause(Trigger.ISSUE, Optional.empty(), Optional.of(createdAt));
        }
    }

    public Uni<Void> finish(Booking booking, Cause cause) {
        return finish(booking, cause, false);
    }

    /**
     * The same for an account that was of another kind: where bills measure it from now on, or no longer, all that are open are
     * told anew, so that payment.due says who acts (A-17, W-15).
     */
    public Uni<Void> turn(Booking booking, AccountKind before) {
        boolean byBills = !booking.account().kindAt(booking.now()).isMeasuredByAvailableCredit();
        boolean anew = byBills == before.isMeasuredByAvailableCredit();
        return (anew ? remeasure(booking, byBills) : Uni.createFrom().voidItem())
                .chain(() -> finish(booking, Cause.of(Trigger.FUNDS), anew));
    }

    private Uni<?> remeasure(Booking booking, boolean byBills) {
        return byBills
                ? failed.countFrom(booking.account().id(), booking.now())
                : thresholds.over(booking.account().id(), booking.now());
    }

    private Uni<Void> finish(Booking booking, Cause cause, boolean anew) {
        AccountKind kind = booking.account().kindAt(booking.now());
        return standing(booking)
                .chain(before -> switches.inForce(booking.account().id(), kind).chain(inForce -> {
                    WriteOff possible = before.writeOff(cause.spendableAt().orElse(booking.now()));
                    SettledBills after = before.with(inForce.map(chosen -> settle(possible, cause, chosen))
                            .orElseGet(() -> new Settlement(booking.book().currency(), List.of())));
                    List<BillRecord> changed = after.changedSince(anew ? paid(before.bills()) : before.bills());
                    return tell(booking.with(after.book()), changed, cause.trigger());
                }));
    }

    /** The bills of a locked account as they stand now. */
    public Uni<SettledBills> standing(Booking booking) {
        return bills.unsettled(booking.account().id(), booking.book().currency(), firstRefundHeld(booking))
                .map(found -> new SettledBills(booking.book(), found));
    }

    /** Ends the booking with bills that somebody has settled otherwise. */
    public Uni<Void> finish(Booking booking, SettledBills before, SettledBills after, Trigger trigger) {
        return tell(booking.with(after.book()), after.changedSince(before.bills()), trigger);
    }

    private Uni<Void> tell(Booking booking, List<BillRecord> changed, Trigger trigger) {
        return announcements
                .announce(booking.account(), changed, trigger, booking.now())
                .invoke(() -> Crash.at(AccountCrashPoint.SETTLEMENT_TOLD_NOT_POSTED))
                .chain(() -> bookings.finish(booking));
    }

    /** What is left out counts as never told. */
    private static List<BillRecord> paid(List<BillRecord> bills) {
        return bills.stream().filter(bill -> bill.rest().isZero()).toList();
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
