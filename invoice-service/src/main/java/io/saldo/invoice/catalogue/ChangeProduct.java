package io.saldo.invoice.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.invoice.reference.AnnounceReference;
import io.saldo.invoice.reference.ReferenceChanged;
import io.saldo.platform.UseCase;
import io.saldo.platform.security.Caller;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Changes a product for the usage that comes from now on. */
@UseCase
class ChangeProduct {

    private final CatalogueStore catalogue;
    private final AnnounceReference announce;

    ChangeProduct(CatalogueStore catalogue, AnnounceReference announce) {
        this.catalogue = catalogue;
        this.announce = announce;
    }

    @WithTransaction
    Uni<CatalogueResult<Product>> handle(Caller caller, String code, Product.Patch patch) {
        return catalogue.lockProduct(code).chain(found -> found.map(old -> change(caller, old, old.patched(patch)))
                .orElseGet(
                        () -> Uni.createFrom().item(new CatalogueResult.Rejected<>(new CatalogueRejection.Missing()))));
    }

    private Uni<CatalogueResult<Product>> change(Caller caller, Product before, Product product) {
        return catalogue
                .change(product)
                .chain(version -> announce.handle(
                        caller, Optional.of(before), ReferenceChanged.of("PRODUCT", product.code(), version, product)))
                .replaceWith(new CatalogueResult.Done<>(product));
    }
}
