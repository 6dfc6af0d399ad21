package io.saldo.account.redemption;

import io.saldo.account.account.AccountStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.charge.ChargeStore;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.redemption.ExpiringCredit.Lot;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes back what is left of promotional credit when it expires (V-12, BK-13); later, while the invoice of a month that
 * ended before is still to come.
 */
@UseCase
class ExpireCredit implements DueTask {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    private final AccountStore accounts;
    private final BookingStore bookings;
    private final ChargeStore charges;
    private final RedemptionStore redemptions;
    private final BillingClock clock;

    ExpireCredit(
            AccountStore accounts,
            BookingStore bookings,
            ChargeStore charges,
            RedemptionStore redemptions,
            BillingClock clock) {
        this.accounts = accounts;
        this.bookings = bookings;
        this.charges = charges;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RedeemingStore.EXPIRY;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return bookings.lock(account, dueAt).map(Optional::orElseThrow).chain(booking -> charges.firstUnbilled(
                        account, booking.pricingCurrency())
                .map(month -> new AwaitedInvoice(booking.account(), month))
                .chain(awaited -> takeBack(booking, expired(booking, awaited)))
                .map(after -> new ExpiringCredit(after.book())
                        .next()
                        .map(next -> next.isAfter(dueAt) ? next : clock.now().plus(LOOK_AGAIN))));
    }

    private List<Lot> expired(Booking booking, AwaitedInvoice awaited) {
        return new ExpiringCredit(booking.book())
                .expired().stream()
                        .filter(lot -> !awaited.mayNeed(lot.expiredAt(), clock.now()))
                        .toList();
    }

    private Uni<Booking> takeBack(Booking booking, List<Lot> expired) {
        return redemptions
                .vouchersOf(
                        booking.account().id(), expired.stream().map(Lot::name).toList())
                .map(vouchers -> posted(booking, expired, vouchers))
                .call(bookings::finish);
    }

    private static Booking posted(Booking booking, List<Lot> expired, Map<String, String> vouchers) {
        Booking after = booking;
        for (Lot lot : expired) {
            String voucher = Objects.requireNonNull(vouchers.get(lot.name()), "No voucher gave " + lot.name());
            after = after.post(
                    new Transaction.Source(RedeemingStore.SOURCE, lot.name()).described("Expired"),
                    FundPostings.promotionExpired(voucher, lot.name(), lot.left()));
        }
        return after;
    }
}
