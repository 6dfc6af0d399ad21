package io.saldo.account.reservation;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.UnitOfWork;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Lists the reservations of an account, newest first. */
@Singleton
class FindReservations {

    private final ReservationStore reservations;
    private final UnitOfWork unitOfWork;
    private final BillingClock clock;

    FindReservations(ReservationStore reservations, UnitOfWork unitOfWork, BillingClock clock) {
        this.reservations = reservations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Uni<List<ReservationView>> page(AccountId account, PageRequest page) {
        Instant now = clock.now();
        return unitOfWork
                .run(() -> reservations.page(account, Position.before(page), page.rowsToRead()))
                .map(rows -> rows.stream()
                        .map(reservation -> ReservationView.of(reservation.at(now)))
                        .toList());
    }
}
