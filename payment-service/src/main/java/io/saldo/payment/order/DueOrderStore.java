package io.saldo.payment.order;

import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What falls due for the orders of an account: their expiry and their checks (gw:P-8). Under the account's lock. */
@Singleton
public class DueOrderStore {

    static final String EXPIRY = "order-expiry";
    static final String CHECK = "order-check";

    /** An order that is being paid has three days more: to fail it would tell the payer something untrue. */
    private static final String ENDS =
            "case when state = 'PROCESSING' then expires_at + interval '3 days' else expires_at end";

    private static final int MOST_ATTEMPTS = 12;

    private static final String POSTPONE = """
        update payment_order
        set check_attempts = check_attempts + 1, check_wanted = check_attempts < :most,
            check_not_before = now() + interval '1 second' * power(2, least(check_attempts, 9))
        where payment_id = :payment
        """;

    private static final String OPEN = " and state in ('CREATED', 'PENDING', 'PROCESSING')";

    private final DueRows due;
    private final OrderRows rows;

    DueOrderStore(DueRows due, OrderRows rows) {
        this.due = due;
        this.rows = rows;
    }

    /** Plans the order's next check from its new state, and the account's due rows with it. */
    Uni<Void> follow(PaymentOrder order, boolean open, Instant now) {
        return planCheck(order, CheckTimes.next(order.createdAt(), order.expiresAt(), open, now))
                .chain(() -> plan(order.account()));
    }

    Uni<Void> plan(AccountId account) {
        return nextExpiry(account)
                .chain(next -> plan(account, EXPIRY, next))
                .chain(() -> nextCheck(account))
                .chain(next -> plan(account, CHECK, next))
                .replaceWithVoid();
    }

    /** Open orders whose time is over, oldest first. */
    Uni<List<PaymentOrder>> expired(AccountId account, Instant at) {
        return Sql.of("select * from payment_order where billing_account_id = :account" + OPEN + " and " + ENDS
                        + " <= :at order by expires_at, payment_id")
                .with("account", account.value())
                .with("at", at)
                .list(rows::order);
    }

    Uni<Optional<Instant>> nextExpiry(AccountId account) {
        return earliest(
                "select min(" + ENDS + ") as at from payment_order where billing_account_id = :account" + OPEN,
                account);
    }

    Uni<List<PaymentOrder>> toBeChecked(AccountId account, Instant at) {
        return Sql.of("select * from payment_order where billing_account_id = :account and next_check_at <= :at"
                        + " order by payment_id")
                .with("account", account.value())
                .with("at", at)
                .list(rows::order);
    }

    Uni<Optional<Instant>> nextCheck(AccountId account) {
        return earliest(
                "select min(next_check_at) as at from payment_order where billing_account_id = :account", account);
    }

    /** Hands the order to the worker that asks the gateway, and plans the check after that. */
    Uni<Integer> wantCheck(PaymentOrder order, Instant at) {
        Optional<Instant> next = CheckTimes.next(
                order.createdAt(), order.expiresAt(), order.state().isOpen(), at);
        return planCheck(order, next)
                .chain(() -> Sql.of("update payment_order set check_wanted = true, check_attempts = 0,"
                                + " check_not_before = null where payment_id = :payment")
                        .with("payment", order.paymentId())
                        .update());
    }

    /** Half an hour of tries in all; then the order waits for the check that is due next. */
    public Uni<Integer> postponeCheck(String paymentId) {
        return Sql.of(POSTPONE)
                .with("payment", paymentId)
                .with("most", MOST_ATTEMPTS)
                .update();
    }

    /** The gateway was asked. */
    public Uni<Integer> checked(String paymentId) {
        return Sql.of("update payment_order set check_wanted = false where payment_id = :payment")
                .with("payment", paymentId)
                .update();
    }

    private static Uni<Integer> planCheck(PaymentOrder order, Optional<Instant> next) {
        return Sql.of("update payment_order set next_check_at = :next"
                        + " where billing_account_id = :account and payment_id = :payment")
                .with("next", next.orElse(null))
                .with("account", order.account().value())
                .with("payment", order.paymentId())
                .update();
    }

    private Uni<Integer> plan(AccountId account, String kind, Optional<Instant> next) {
        return next.map(at -> due.schedule(account, kind, at)).orElseGet(() -> due.cancel(account, kind));
    }

    private static Uni<Optional<Instant>> earliest(String text, AccountId account) {
        return Sql.of(text)
                .with("account", account.value())
                .one(row -> row.optionalInstant("at"))
                .map(found -> found.flatMap(at -> at));
    }
}
