package io.saldo.account.unified;

import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.account.settlement.SwitchesStore;
import io.saldo.account.unified.UnifiedSettlement.State;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Gives an account its own switch back once all of the run are settled, which starts a write-off at once (W-12, SP-4). */
@UseCase
class EndShare implements DueTask {

    private final UnifiedSettlementStore settlements;
    private final SharesDueStore due;
    private final SwitchesStore switches;
    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final BillingClock clock;

    EndShare(
            UnifiedSettlementStore settlements,
            SharesDueStore due,
            SwitchesStore switches,
            BookingStore bookings,
            WriteOffStore writeOff,
            BillingClock clock) {
        this.settlements = settlements;
        this.due = due;
        this.switches = switches;
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return SharesDueStore.END;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return due.lock(account);
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return settlements
                .running(account)
                .chain(found -> found.map(it -> end(it, account))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .replaceWith(Optional.empty());
    }

    private Uni<Void> end(UnifiedSettlement settlement, AccountId account) {
        return switches.unlock(account)
                .chain(() -> writeOff(account))
                .chain(() -> settlements.isLocking(settlement))
                .chain(locking -> locking
                        ? Uni.createFrom().voidItem()
                        : settlements
                                .update(settlement.ended(State.DONE, clock.now()))
                                .replaceWithVoid());
    }

    /** A stopped book is left alone; whatever comes after its repair settles again. */
    private Uni<Void> writeOff(AccountId account) {
        return bookings.lock(account, clock.now())
                .map(Optional::orElseThrow)
                .onItemOrFailure()
                .transformToUni((booking, failure) -> switch (failure) {
                    case null -> writeOff.finish(booking, Cause.of(Trigger.FUNDS));
                    case ProblemException _ -> Uni.createFrom().voidItem();
                    default -> Uni.createFrom().failure(failure);
                });
    }
}
