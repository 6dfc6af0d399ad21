package io.saldo.account.creditnote;

import io.saldo.account.refund.RefundStore;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the next way back of an account is given up; only while the account is locked. */
@Singleton
class RefundLimitStore {

    static final String LIMIT = "order-refund-limit";

    /** 30 business days (O-11). */
    static final Duration LONGEST = Duration.ofDays(42);

    private final RefundStore refunds;
    private final DueRows dueRows;

    RefundLimitStore(RefundStore refunds, DueRows dueRows) {
        this.refunds = refunds;
        this.dueRows = dueRows;
    }

    Uni<Void> schedule(AccountId account) {
        return next(account)
                .chain(due -> due.map(at -> dueRows.schedule(account, LIMIT, at))
                        .orElseGet(() -> Uni.createFrom().item(0)))
                .replaceWithVoid();
    }

    Uni<Optional<Instant>> next(AccountId account) {
        return refunds.oldestOrderRefund(account)
                .map(oldest -> oldest.map(refund -> refund.requestedAt().plus(LONGEST)));
    }
}
