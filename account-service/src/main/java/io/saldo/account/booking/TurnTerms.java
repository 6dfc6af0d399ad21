package io.saldo.account.booking;

import io.saldo.account.account.AccountStore;
import io.saldo.account.account.ChangeAccount;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment mode takes effect: what is overdue is measured otherwise from this moment on, without any posting, and others may
 * have to pay the open bills (A-16, C-6, W-15).
 */
@UseCase
class TurnTerms implements DueTask {

    private final AccountStore accounts;
    private final BookingStore bookings;
    private final WriteOffStore writeOff;

    TurnTerms(AccountStore accounts, BookingStore bookings, WriteOffStore writeOff) {
        this.accounts = accounts;
        this.bookings = bookings;
        this.writeOff = writeOff;
    }

    @Override
    public String kind() {
        return ChangeAccount.TURN;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return bookings.lock(account, dueAt)
                .map(Optional::orElseThrow)
                .chain(booking -> writeOff.turn(booking, booking.account().kindAt(dueAt.minusNanos(1))))
                .replaceWith(Optional.empty());
    }
}
