package io.saldo.invoice.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sets when a price ends; what was rated by it stays rated (U-5). */
@UseCase
class EndPrice {

    private final CatalogueStore catalogue;
    private final AuditLog audit;

    EndPrice(CatalogueStore catalogue, AuditLog audit) {
        this.catalogue = catalogue;
        this.audit = audit;
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
        if (!after.validTo().orElseThrow().isAfter(after.validFrom())) {
            return rejected(new CatalogueRejection.EndRefused("validTo must be after validFrom."));
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
                .end(after.id(), after.validTo().orElseThrow())
                .chain(() -> audit.append(change))
                .replaceWith(new CatalogueResult.Done<>(after));
    }

    private static Uni<CatalogueResult<Price>> rejected(CatalogueRejection why) {
        return Uni.createFrom().item(new CatalogueResult.Rejected<>(why));
    }
}
