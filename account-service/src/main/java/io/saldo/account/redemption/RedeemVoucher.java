package io.saldo.account.redemption;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.security.Role;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Redeems a code that somebody typed in; the credit settles bills at once (V-8, W-8). */
@UseCase
class RedeemVoucher {

    private final BookingStore bookings;
    private final WriteOffStore writeOff;
    private final RedeemingStore redeeming;
    private final AuditLog audit;
    private final BillingClock clock;

    RedeemVoucher(
            BookingStore bookings,
            WriteOffStore writeOff,
            RedeemingStore redeeming,
            AuditLog audit,
            BillingClock clock) {
        this.bookings = bookings;
        this.writeOff = writeOff;
        this.redeeming = redeeming;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RedemptionResult> handle(AccountId id, CodeTry tried, Author author) {
        return bookings.lock(id, clock.now()).map(Optional::orElseThrow).chain(booking -> redeeming
                .lookToTake(booking, tried)
                .call(result -> result instanceof Redemption redemption
                        ? take(booking, redemption, author)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> take(Booking booking, Redemption redemption, Author author) {
        return redeeming
                .take(booking, redemption)
                .chain(after -> writeOff.finish(after, Cause.of(Trigger.FUNDS)))
                .chain(() -> keep(booking, redemption, author));
    }

    /** Only what staff does for a customer is theirs to answer for. */
    private Uni<Void> keep(Booking booking, Redemption redemption, Author author) {
        return author.caller().is(Role.OPERATOR)
                ? audit.append(new AuditLog.Change(
                        author.caller().name(),
                        "redeem-voucher",
                        Optional.of(booking.account().id()),
                        redemption.voucherId(),
                        author.reason(),
                        Optional.empty(),
                        Optional.of(redemption)))
                : Uni.createFrom().voidItem();
    }
}
