package io.saldo.invoice.usage;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.InvoiceCrashPoint;
import io.saldo.invoice.charge.AccrueCharges;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/**
 * Takes a batch of usage, from HTTP and Kafka alike: stores what is new, rates it and adds it to its running charges, in
 * one transaction (U-1 to U-6, U-8). The partitions of its days exist.
 */
@UseCase
class RecordUsage {

    private final FindRatingBasis findBasis;
    private final UsageBatchStore usage;
    private final AccrueCharges accrueCharges;
    private final BillingClock clock;

    RecordUsage(FindRatingBasis findBasis, UsageBatchStore usage, AccrueCharges accrueCharges, BillingClock clock) {
        this.findBasis = findBasis;
        this.usage = usage;
        this.accrueCharges = accrueCharges;
        this.clock = clock;
    }

    /** What became of each event, in the order of the batch. */
    @WithTransaction
    Uni<List<UsageOutcome>> handle(List<UsageEvent> events) {
        return findBasis
                .of(events)
                .map(basis -> UsageBatch.of(events, new UsageWindow(clock.now()), basis))
                .chain(batch -> usage.insert(batch.candidates()).chain(inserted -> accrue(batch, inserted)));
    }

    private Uni<List<UsageOutcome>> accrue(UsageBatch batch, Set<UsageKey> inserted) {
        return usage.hashes(batch.keysToLookUp(inserted))
                .map(stored -> batch.outcomes(inserted, stored))
                .call(() -> accrueCharges.handle(batch.chargesOf(inserted)))
                .invoke(() -> Crash.at(InvoiceCrashPoint.USAGE_BEFORE_COMMIT));
    }
}
