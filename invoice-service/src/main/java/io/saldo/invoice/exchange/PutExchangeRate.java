package io.saldo.invoice.exchange;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.reference.AnnounceReference;
import io.saldo.invoice.reference.ReferenceChanged;
import io.saldo.platform.UseCase;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Publishes a rate and tells the other services; the same again changes nothing. */
@UseCase
class PutExchangeRate {

    private final ExchangeRateStore rates;
    private final AnnounceReference announce;

    PutExchangeRate(ExchangeRateStore rates, AnnounceReference announce) {
        this.rates = rates;
        this.announce = announce;
    }

    @WithTransaction
    Uni<Void> handle(Caller caller, ExchangeRate rate) {
        return rates.lock(rate)
                .chain(before -> before.filter(rate::equals).isPresent()
                        ? Uni.createFrom().voidItem()
                        : put(caller, before, rate));
    }

    private Uni<Void> put(Caller caller, Optional<ExchangeRate> before, ExchangeRate rate) {
        return rates.put(rate)
                .chain(version -> announce.handle(
                        caller, before, ReferenceChanged.of("EXCHANGE_RATE", rate.id(), version, rate)));
    }
}
