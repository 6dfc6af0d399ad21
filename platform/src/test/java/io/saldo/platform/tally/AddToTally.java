package io.saldo.platform.tally;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.outbox.Outbox;
import io.saldo.platform.outbox.OutboxEvent;
import io.saldo.platform.problem.ProblemKind;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;

@UseCase
class AddToTally {

    static final ProblemKind TOO_MUCH = new ProblemKind("too-much", 422, "Too much");

    private final TallyStore store;
    private final Outbox outbox;
    private final BillingClock clock;

    AddToTally(TallyStore store, Outbox outbox, BillingClock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    record Added(String billingAccountId, long version, long total) {}

    @WithTransaction
    Uni<Long> handle(AccountId account, long number) {
        return store.lock(account).chain(() -> store.add(account, number)).call(total -> announce(account, total));
    }

    private Uni<Integer> announce(AccountId account, long total) {
        if (total > 1_000_000) {
            throw TOO_MUCH.because("T-1", "No more than a million.");
        }
        return outbox.append(
                OutboxEvent.of("tally.changed", account, clock.now(), new Added(account.toString(), total, total)));
    }
}
