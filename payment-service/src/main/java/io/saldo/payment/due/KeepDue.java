package io.saldo.payment.due;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.account.Account;
import io.saldo.payment.account.AccountStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Keeps what is due, and when a saved method is charged for it: at once, and twice more (I-3, S-10, W-13). */
@UseCase
class KeepDue {

    private final AccountStore accounts;
    private final DueStore dues;
    private final ChargeDueStore charges;
    private final BillingClock clock;

    KeepDue(AccountStore accounts, DueStore dues, ChargeDueStore charges, BillingClock clock) {
        this.accounts = accounts;
        this.dues = dues;
        this.charges = charges;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(PaymentDue due) {
        return accounts.lock(due.billingAccountId())
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        "account:" + due.billingAccountId(), "UNKNOWN_ACCOUNT", "The account is not known yet.")))
                .chain(account -> dues.keep(due)
                        .chain(newer ->
                                newer ? plan(account, due) : Uni.createFrom().voidItem()));
    }

    /** A rest that has changed moves no try; one that is paid needs none. */
    private Uni<Void> plan(Account account, PaymentDue due) {
        return charges.find(account.id(), due.dueId())
                .map(Optional::orElseThrow)
                .chain(open -> charges.plan(
                        account.id(), due.dueId(), due.wantsMethod() ? nextTry(account, open) : Optional.empty()));
    }

    private Optional<Instant> nextTry(Account account, OpenDue open) {
        Instant now = clock.now();
        Instant first = open.firstTryAt().orElse(now);
        return ChargeTimes.next(first, open.tries(), account.zoneAt(first)).map(at -> at.isBefore(now) ? now : at);
    }
}
