package io.saldo.account.setting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.Author;
import io.saldo.account.account.AccountKind;
import io.saldo.account.account.SettingAuditStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.settlement.AutoWriteOff;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.MonthBound;
import io.saldo.account.settlement.SwitchesStore;
import io.saldo.account.settlement.WriteOff.Switches;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Sets the switches of write-off; switching one on starts a run at once (W-7, W-8, W-12, SP-4). */
@UseCase
class ChangeWriteOff {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final SwitchesStore switches;
    private final SettingAuditStore audit;
    private final BillingClock clock;

    ChangeWriteOff(
            BookingStore bookings,
            WriteOffStore writeOff,
            SwitchesStore switches,
            SettingAuditStore audit,
            BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.switches = switches;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    enum Result {
        CHOSEN,
        /** A unified settlement runs for the account. */
        LOCKED,
        /** The account has no such switch. */
        NOT_OFFERED
    }

    @WithTransaction
    Uni<Result> handle(AccountId id, AutoWriteOff automatic, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> switches.isLocked(id)
                .chain(locked -> locked ? Uni.createFrom().item(Result.LOCKED) : chosen(booking, automatic, author)));
    }

    private Uni<Result> chosen(Booking booking, AutoWriteOff automatic, Author author) {
        return booking.account().kindAt(booking.now()) == AccountKind.CREDIT_CONTROLLED
                ? switches.chosen(booking.account().id())
                        .chain(chosen -> set(booking, chosen, new Switches(automatic, chosen.bound()), author))
                        .replaceWith(Result.CHOSEN)
                : Uni.createFrom().item(Result.NOT_OFFERED);
    }

    Uni<Void> bound(AccountId id, MonthBound bound, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> switches.chosen(id)
                .chain(chosen -> set(booking, chosen, new Switches(chosen.auto(), bound), author)));
    }

    private Uni<Void> set(Booking booking, Switches before, Switches chosen, Author author) {
        return switches.save(booking.account().id(), chosen)
                .invoke(() -> Crash.at(AccountCrashPoint.SETTING_SAVED))
                .chain(() -> audit.append(booking.account().id(), "write-off", author, before, chosen))
                .chain(() -> writeOff.finish(booking, Cause.of(Trigger.FUNDS)));
    }
}
