package io.saldo.account.voucher;

import io.saldo.account.account.AccountStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.BookingStore;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.voucher.ExpiringCredit.Lot;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Takes back what is left of promotional credit when it expires (V-12, BK-13). */
@UseCase
class ExpireCredit implements DueTask {

    private final AccountStore accounts;
    private final BookingStore bookings;
    private final RedemptionStore redemptions;

    ExpireCredit(AccountStore accounts, BookingStore bookings, RedemptionStore redemptions) {
        this.accounts = accounts;
        this.bookings = bookings;
        this.redemptions = redemptions;
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
        return bookings.lock(account, dueAt).map(Optional::orElseThrow).chain(booking -> {
            List<Lot> expired = new ExpiringCredit(booking.book()).expired();
            return redemptions
                    .vouchersOf(account, expired.stream().map(Lot::name).toList())
                    .map(vouchers -> posted(booking, expired, vouchers))
                    .call(bookings::finish)
                    .map(after -> new ExpiringCredit(after.book()).next());
        });
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
