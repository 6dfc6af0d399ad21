package io.saldo.invoice.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.reference.AnnounceReference;
import io.saldo.invoice.reference.ReferenceChanged;
import io.saldo.platform.UseCase;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Adds a product and calls for the usage that waits for it (U-2). */
@UseCase
class AddProduct {

    private final CatalogueStore catalogue;
    private final AnnounceReference announce;
    private final ParkedEvents parked;

    AddProduct(CatalogueStore catalogue, AnnounceReference announce, ParkedEvents parked) {
        this.catalogue = catalogue;
        this.announce = announce;
        this.parked = parked;
    }

    @WithTransaction
    Uni<CatalogueResult<Product>> handle(Caller caller, Product product) {
        return catalogue
                .add(product)
                .chain(added -> added
                        ? announce(caller, product).replaceWith(new CatalogueResult.Done<>(product))
                        : Uni.createFrom()
                                .item(new CatalogueResult.Rejected<>(
                                        new CatalogueRejection.ProductExists(product.code()))));
    }

    private Uni<Integer> announce(Caller caller, Product product) {
        return announce.handle(caller, Optional.empty(), ReferenceChanged.of("PRODUCT", product.code(), 1, product))
                .chain(() -> parked.release("product:" + product.code()));
    }
}
