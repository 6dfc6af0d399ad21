package io.saldo.account.reservation;

import io.saldo.account.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Writes down that holds have ended by themselves; they count no more from their very instant on. */
@UseCase
class ExpireReservations implements DueTask {

    private final AccountStore accounts;
    private final ReservationStore reservations;

    ExpireReservations(AccountStore accounts, ReservationStore reservations) {
        this.accounts = accounts;
        this.reservations = reservations;
    }

    @Override
    public String kind() {
        return ReservationStore.EXPIRY;
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return accounts.lock(account).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return reservations.expire(account, dueAt);
    }
}
