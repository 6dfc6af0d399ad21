package io.saldo.account.integrity;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.integrity.SweepStore.Sweep;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One round of the watch over the books: some of those that were written to since the last round, those that are stopped,
 * and the next of all in turn. A change by hand leaves no trace but the difference itself, so all have to come round in
 * time. Of the written ones not all, since in a flood the same large books would be computed again in every round.
 */
@UseCase
class SweepBooks {

    private final SweepStore sweeps;
    private final CheckLedger check;
    private final IntegrityConfig config;

    SweepBooks(SweepStore sweeps, CheckLedger check, IntegrityConfig config) {
        this.sweeps = sweeps;
        this.check = check;
        this.config = config;
    }

    @WithTransaction
    Uni<Void> handle() {
        return sweeps.take().chain(taken -> taken.map(this::round)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> round(Sweep sweep) {
        int batch = batch(sweep.books());
        return sweeps.changed(config.leastBatch())
                .chain(changed -> sweeps.after(sweep, batch).chain(next -> {
                    var both = new TreeSet<>(changed);
                    both.addAll(next);
                    return (both.isEmpty()
                                    ? Uni.createFrom().voidItem()
                                    : check.handle(both).replaceWithVoid())
                            .chain(() -> sweeps.reached(last(next, batch)))
                            .replaceWithVoid();
                }));
    }

    private static Optional<AccountId> last(List<AccountId> next, int batch) {
        return next.size() < batch ? Optional.empty() : Optional.of(next.getLast());
    }

    /** As many as it takes to come to every book within the time of a cycle. */
    private int batch(long books) {
        long rounds = Math.max(1, config.cycle().dividedBy(config.interval()));
        return (int) Math.clamp(books / rounds + 1, config.leastBatch(), config.mostBatch());
    }
}
