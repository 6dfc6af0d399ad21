package io.saldo.invoice.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sets when a price ends, never before usage that may be rated by it already, so that all usage of a time is rated by one
 * price (U-5); usage that found none may now have one (U-2).
 */
@UseCase
class EndPrice {

    /** Usage may end so far in the future (U-1). */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final CatalogueStore catalogue;
    private final ParkedEvents parked;
    private final AuditLog audit;
    private final BillingClock clock;

    EndPrice(CatalogueStore catalogue, ParkedEvents parked, AuditLog audit, BillingClock clock) {
        this.catalogue = catalogue;
        this.parked = parked;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CatalogueResult<Price>> handle(Caller caller, String id, Instant validTo) {
        return catalogue.findPrice(id).chain(found -> found.map(price -> catalogue
                        .lockProduct(price.product())
                        .chain(() -> catalogue.prices(List.of(price.product())))
                        .chain(all -> end(caller, price, price.until(validTo), all)))
                .orElseGet(() -> rejected(new CatalogueRejection.Missing())));
    }

    private Uni<CatalogueResult<Price>> end(Caller caller, Price before, Price after, List<Price> all) {
        Instant end = after.validTo().orElseThrow();
        if (!end.isAfter(after.validFrom()) || end.isBefore(clock.now().plus(AHEAD))) {
            return rejected(new CatalogueRejection.EndRefused(
                    "validTo must be after validFrom and at least an hour from now."));
        }
        Optional<Price> overlapped = all.stream().filter(after::overlaps).findFirst();
        if (overlapped.isPresent()) {
            return rejected(new CatalogueRejection.Overlap(overlapped.get().id()));
        }
        var change = new AuditLog.Change(
                caller.name(),
                "end price",
                Optional.empty(),
                after.id(),
                "provider data",
                Optional.of(PriceView.of(before)),
                Optional.of(PriceView.of(after)));
        return catalogue
                .end(after.id(), end)
                .chain(() -> audit.append(change))
                .chain(() -> parked.release("price:" + after.product() + ":" + after.currency()))
                .replaceWith(new CatalogueResult.Done<>(after));
    }

    private static Uni<CatalogueResult<Price>> rejected(CatalogueRejection why) {
        return Uni.createFrom().item(new CatalogueResult.Rejected<>(why));
    }
}
