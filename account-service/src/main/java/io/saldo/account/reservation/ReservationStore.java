package io.saldo.account.reservation;

import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The reservations of accounts; changed only while the account is locked. */
@Singleton
public class ReservationStore {

    static final String EXPIRY = "expire-reservations";

    private static final String INSERT = """
            insert into reservation (billing_account_id, reservation_id, state, currency, amount, resource_id, held_at,
                expires_at)
            values (:account, :id, 'HELD', :currency, :amount, :resource, :heldAt, :expiresAt)
            """;

    private static final String END = """
            update reservation set state = :state, captured = :captured, ended_at = :endedAt
            where billing_account_id = :account and reservation_id = :id and state = 'HELD'
            """;

    private static final String EXPIRE = """
            update reservation set state = 'EXPIRED', ended_at = expires_at
            where billing_account_id = :account and state = 'HELD' and expires_at <= :now
            """;

    private static final String RESERVED = """
            select coalesce(sum(amount), 0) as reserved from reservation
            where billing_account_id = :account and state = 'HELD' and expires_at > :now
            """;

    private static final String PAGE = """
            select * from reservation
            where billing_account_id = :account and (held_at, reservation_id) < (:at, :id)
            order by held_at desc, reservation_id desc limit :limit
            """;

    private final DueRows dueRows;

    ReservationStore(DueRows dueRows) {
        this.dueRows = dueRows;
    }

    /** What the open holds of an account keep from being spent. */
    public Uni<Money> reserved(AccountId account, CurrencyUnit currency, Instant now) {
        return Sql.of(RESERVED)
                .with("account", account.value())
                .with("now", now)
                .one(row -> new Money(row.number("reserved"), currency))
                .map(Optional::orElseThrow);
    }

    Uni<Void> insert(AccountId account, Reservation reservation) {
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("id", reservation.id())
                .with("currency", reservation.amount().currency().name())
                .with("amount", reservation.amount().minorUnits())
                .with("resource", reservation.resourceId().orElse(null))
                .with("heldAt", reservation.heldAt())
                .with("expiresAt", reservation.expiresAt())
                .update()
                .chain(() -> scheduleExpiry(account));
    }

    Uni<Void> end(AccountId account, Reservation reservation) {
        return Sql.of(END)
                .with("account", account.value())
                .with("id", reservation.id())
                .with("state", reservation.state().name())
                .with("captured", reservation.captured().map(Money::minorUnits).orElse(null))
                .with("endedAt", reservation.endedAt().orElseThrow())
                .update()
                .chain(() -> scheduleExpiry(account));
    }

    /** Writes down what has ended by itself, and gives when the next will. */
    Uni<Optional<Instant>> expire(AccountId account, Instant now) {
        return Sql.of(EXPIRE)
                .with("account", account.value())
                .with("now", now)
                .update()
                .chain(() -> nextExpiry(account));
    }

    Uni<Optional<Reservation>> find(AccountId account, String id) {
        return Sql.of("select * from reservation where billing_account_id = :account and reservation_id = :id")
                .with("account", account.value())
                .with("id", id)
                .one(ReservationStore::reservation);
    }

    Uni<List<Reservation>> page(AccountId account, Position before, int limit) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", limit)
                .list(ReservationStore::reservation);
    }

    private Uni<Void> scheduleExpiry(AccountId account) {
        return nextExpiry(account)
                .chain(next -> next.map(at -> dueRows.schedule(account, EXPIRY, at))
                        .orElseGet(() -> dueRows.cancel(account, EXPIRY)))
                .replaceWithVoid();
    }

    private static Uni<Optional<Instant>> nextExpiry(AccountId account) {
        return Sql.of("select min(expires_at) as next from reservation"
                        + " where billing_account_id = :account and state = 'HELD'")
                .with("account", account.value())
                .one(row -> row.optionalInstant("next"))
                .map(found -> found.flatMap(next -> next));
    }

    private static Reservation reservation(Row row) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        return new Reservation(
                row.text("reservation_id"),
                new Money(row.number("amount"), currency),
                row.optionalText("resource_id"),
                row.instant("held_at"),
                row.instant("expires_at"),
                ReservationState.valueOf(row.text("state")),
                row.optionalNumber("captured").map(captured -> new Money(captured, currency)),
                row.optionalInstant("ended_at"));
    }
}
