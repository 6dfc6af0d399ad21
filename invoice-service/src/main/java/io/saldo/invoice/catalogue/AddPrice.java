package io.saldo.invoice.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Adds a price, refused where it would overlap another (U-5), and calls for the usage that waits for it (U-2). */
@UseCase
class AddPrice {

    private final CatalogueStore catalogue;
    private final IdGenerator ids;
    private final ParkedEvents parked;
    private final AuditLog audit;

    AddPrice(CatalogueStore catalogue, IdGenerator ids, ParkedEvents parked, AuditLog audit) {
        this.catalogue = catalogue;
        this.ids = ids;
        this.parked = parked;
        this.audit = audit;
    }

    @WithTransaction
    Uni<CatalogueResult<Price>> handle(Caller caller, NewPrice wanted) {
        Price price = wanted.price(ids.newProviderId("prc"));
        return catalogue
                .lockProduct(wanted.product())
                .chain(product -> product.isEmpty()
                        ? rejected(new CatalogueRejection.UnknownProduct(wanted.product()))
                        : addBeside(caller, price));
    }

    private Uni<CatalogueResult<Price>> addBeside(Caller caller, Price price) {
        return catalogue.prices(List.of(price.product())).chain(others -> others.stream()
                .filter(price::overlaps)
                .findFirst()
                .map(other -> rejected(new CatalogueRejection.Overlap(other.id())))
                .orElseGet(() -> add(caller, price)));
    }

    private Uni<CatalogueResult<Price>> add(Caller caller, Price price) {
        var change = new AuditLog.Change(
                caller.name(),
                "add price",
                Optional.empty(),
                price.id(),
                "provider data",
                Optional.empty(),
                Optional.of(PriceView.of(price)));
        return catalogue
                .add(price)
                .chain(() -> audit.append(change))
                .chain(() -> parked.release("price:" + price.product() + ":" + price.currency()))
                .replaceWith(new CatalogueResult.Done<>(price));
    }

    private static Uni<CatalogueResult<Price>> rejected(CatalogueRejection why) {
        return Uni.createFrom().item(new CatalogueResult.Rejected<>(why));
    }
}
