package io.saldo.invoice.usage;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.InvoiceCrashPoint;
import io.saldo.invoice.alert.TellSpending;
import io.saldo.invoice.charge.AccrueCharges;
import io.saldo.invoice.charge.Charge;
import io.saldo.invoice.charge.RateShares;
import io.saldo.invoice.charge.Share;
import io.saldo.invoice.usage.CorrectUsage.Corrected;
import io.saldo.invoice.usage.UsageBatchStore.Stored;
import io.saldo.platform.UseCase;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * Takes a batch of usage, from HTTP and Kafka alike: stores what is new, rates it and adds it to its running charges, in
 * one transaction (U-1 to U-8). The partitions of its days exist.
 */
@UseCase
class RecordUsage {

    private final FindRatingBasis findBasis;
    private final UsageBatchStore usage;
    private final CorrectUsage correctUsage;
    private final RateShares rateShares;
    private final AccrueCharges accrueCharges;
    private final TellSpending tellSpending;
    private final ParkedEvents parked;
    private final BillingClock clock;

    RecordUsage(
            FindRatingBasis findBasis,
            UsageBatchStore usage,
            CorrectUsage correctUsage,
            RateShares rateShares,
            AccrueCharges accrueCharges,
            TellSpending tellSpending,
            ParkedEvents parked,
            BillingClock clock) {
        this.findBasis = findBasis;
        this.usage = usage;
        this.correctUsage = correctUsage;
        this.rateShares = rateShares;
        this.accrueCharges = accrueCharges;
        this.tellSpending = tellSpending;
        this.parked = parked;
        this.clock = clock;
    }

    /** What became of each event, in the order of the batch. */
    @WithTransaction
    Uni<List<UsageOutcome>> handle(List<UsageEvent> events) {
        return findBasis
                .of(events)
                .chain(basis -> take(UsageBatch.of(events, new UsageWindow(clock.now()), basis), basis));
    }

    private Uni<List<UsageOutcome>> take(UsageBatch batch, RatingBasis basis) {
        return usage.insert(batch.candidates())
                .call(stored -> release(stored.awaited()))
                .chain(stored -> correctUsage
                        .handle(batch.corrections(), basis)
                        .chain(corrected -> rate(batch, stored, corrected, basis)))
                .invoke(() -> Crash.at(InvoiceCrashPoint.USAGE_BEFORE_COMMIT));
    }

    /** Corrections that were ahead of what they name. */
    private Uni<Integer> release(Collection<UsageKey> awaited) {
        return awaited.isEmpty()
                ? Uni.createFrom().item(0)
                : parked.release(awaited.stream().map(Corrections::waitsFor).toList());
    }

    private Uni<List<UsageOutcome>> rate(UsageBatch batch, Stored stored, Corrected corrected, RatingBasis basis) {
        var taken = new TakenUsage(batch.sharesOf(stored.keys()), corrected.shares());
        return usage.hashes(batch.keysToLookUp(taken.keys()))
                .map(known -> batch.outcomes(taken.keys(), known, corrected.refused()))
                .call(() -> charge(taken, taken.shares(), basis));
    }

    private Uni<Void> charge(TakenUsage taken, List<Share> shares, RatingBasis basis) {
        return rateShares.handle(shares).chain(charges -> usage.keepCharges(taken.ratedLater(charges))
                .chain(() -> accrue(charges, basis)));
    }

    private Uni<Void> accrue(List<Charge> charges, RatingBasis basis) {
        return accrueCharges.handle(charges).chain(() -> tellSpending.handle(charges, basis::alertsOf));
    }
}
