package io.saldo.invoice.catalogue;

import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Lists products and prices, newest first. */
@Singleton
class FindCatalogue {

    private final CatalogueStore catalogue;
    private final UnitOfWork unitOfWork;

    FindCatalogue(CatalogueStore catalogue, UnitOfWork unitOfWork) {
        this.catalogue = catalogue;
        this.unitOfWork = unitOfWork;
    }

    Uni<Page<Product>> products(PageRequest page) {
        return unitOfWork
                .run(() -> catalogue.productsBefore(page.after().orElse(""), page.rowsToRead()))
                .map(rows -> Page.of(page, rows, Product::code));
    }

    Uni<Page<PriceView>> prices(PageRequest page, String product) {
        return unitOfWork
                .run(() -> catalogue.pricesBefore(page.after().orElse(""), product, page.rowsToRead()))
                .map(rows -> Page.of(page, rows.stream().map(PriceView::of).toList(), PriceView::id));
    }
}
