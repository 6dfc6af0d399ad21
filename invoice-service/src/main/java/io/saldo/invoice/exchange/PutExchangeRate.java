package io.saldo.invoice.exchange;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.account.FailedRunStore;
import io.saldo.invoice.reference.AnnounceReference;
import io.saldo.invoice.reference.ReferenceChanged;
import io.saldo.platform.UseCase;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Publishes a rate, tells the other services, and wakes the runs that lacked it; the same again changes nothing. */
@UseCase
class PutExchangeRate {

    private static final Uni<Void> UNCHANGED = Uni.createFrom().voidItem();

    private final ExchangeRateStore rates;
    private final AnnounceReference announce;
    private final FailedRunStore failedRuns;
    private final BillingClock clock;

    PutExchangeRate(
            ExchangeRateStore rates, AnnounceReference announce, FailedRunStore failedRuns, BillingClock clock) {
        this.rates = rates;
        this.announce = announce;
        this.failedRuns = failedRuns;
        this.clock = clock;
    }

    /** Nothing, or why it is not published. */
    @WithTransaction
    Uni<Optional<RateInUse>> handle(Caller caller, ExchangeRate rate) {
        return rates.lock(rate)
                .chain(before -> before.filter(rate::equals).isPresent()
                        ? Uni.createFrom().item(Optional.empty())
                        : inUse(rate).call(inUse -> inUse.isPresent() ? UNCHANGED : put(caller, before, rate)));
    }

    private Uni<Optional<RateInUse>> inUse(ExchangeRate rate) {
        return rates.ofMonth(rate.from(), rate.to(), RateInUse.monthAfter(rate.date()))
                .map(serving -> RateInUse.of(rate, serving, clock.now()));
    }

    private Uni<Void> put(Caller caller, Optional<ExchangeRate> before, ExchangeRate rate) {
        return rates.put(rate)
                .chain(version ->
                        announce.handle(caller, before, ReferenceChanged.of("EXCHANGE_RATE", rate.id(), version, rate)))
                .chain(() -> failedRuns.wake(rate.from(), rate.to()));
    }
}
