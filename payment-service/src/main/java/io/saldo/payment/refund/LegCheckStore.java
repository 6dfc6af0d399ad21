package io.saldo.payment.refund;

import io.saldo.payment.order.CheckTimes;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When legs whose outcome is not known are asked about again: soon, then ever later (gw:P-8), until they end. */
@Singleton
class LegCheckStore {

    static final String CHECK = "refund-check";

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration EVER = Duration.ofDays(36_500);
    private static final String POSTPONE = """
        update refund_leg
        set attempts = attempts + 1, wanted = attempts + 1 < :most,
            not_before = now() + interval '1 second' * power(2, least(attempts, 9))
        where refund_key = :key and state not in ('DONE', 'FAILED')
        """;

    private final DueRows due;
    private final RefundLegRows rows;

    LegCheckStore(DueRows due, RefundLegRows rows) {
        this.due = due;
        this.rows = rows;
    }

    /** One that an operator is to send is looked at when it is too late for it; others are looked at sooner. */
    Uni<Void> limit(RefundLeg leg) {
        return leg.givenUpAt().isPresent() && leg.state() == LegState.BY_HAND
                ? lookAt(leg, leg.givenUpAt())
                : Uni.createFrom().voidItem();
    }

    /** What an operator was to send and nobody has sent until then. */
    Uni<List<RefundLeg>> leftByHand(AccountId account, Instant at) {
        return Sql.of("select * from refund_leg where billing_account_id = :account and next_check_at <= :at"
                        + " and state = 'BY_HAND' order by refund_id, leg")
                .with("account", account.value())
                .with("at", at)
                .list(rows::leg);
    }

    /** The company did not answer: tried for half an hour of real time, then when its next look is due. */
    Uni<Void> postpone(RefundLeg leg, Instant now) {
        return Sql.of(POSTPONE)
                .with("key", leg.key())
                .with("most", MOST_ATTEMPTS)
                .update()
                .chain(() -> plan(leg, now));
    }

    /** On its way: nobody is asked before its next look is due. */
    Uni<Void> rest(RefundLeg leg, Instant now) {
        return Sql.of("update refund_leg set wanted = false, attempts = 0, not_before = null where refund_key = :key")
                .with("key", leg.key())
                .update()
                .chain(() -> plan(leg, now));
    }

    private Uni<Void> plan(RefundLeg leg, Instant now) {
        Instant from = leg.requestedAt().isAfter(now) ? now : leg.requestedAt();
        return lookAt(leg, CheckTimes.next(from, from.plus(EVER), true, now));
    }

    private Uni<Void> lookAt(RefundLeg leg, Optional<Instant> at) {
        return Sql.of("update refund_leg set next_check_at = :next where refund_key = :key")
                .with("next", at.orElse(null))
                .with("key", leg.key())
                .update()
                .chain(() -> next(leg.account()))
                .chain(next -> next.map(when -> due.schedule(leg.account(), CHECK, when))
                        .orElseGet(() -> due.cancel(leg.account(), CHECK)))
                .replaceWithVoid();
    }

    /** Hands what is to be looked at to the worker that asks the companies. */
    Uni<Integer> want(AccountId account, Instant at) {
        return Sql.of("update refund_leg set wanted = true, attempts = 0, not_before = null, next_check_at = null"
                        + " where billing_account_id = :account and next_check_at <= :at"
                        + " and state in ('REQUESTED', 'ASKED', 'PENDING')")
                .with("account", account.value())
                .with("at", at)
                .update();
    }

    Uni<Optional<Instant>> next(AccountId account) {
        return Sql.of("select min(next_check_at) as at from refund_leg where billing_account_id = :account"
                        + " and state in ('REQUESTED', 'ASKED', 'PENDING', 'BY_HAND')")
                .with("account", account.value())
                .one(row -> row.optionalInstant("at"))
                .map(found -> found.flatMap(at -> at));
    }
}
