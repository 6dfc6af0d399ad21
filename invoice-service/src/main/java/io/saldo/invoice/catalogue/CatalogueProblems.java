package io.saldo.invoice.catalogue;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.problem.ProblemException;
import io.saldo.platform.problem.ProblemKind;
import jakarta.inject.Singleton;

/** The refusals of the catalogue as problems. */
@Singleton
class CatalogueProblems {

    static final ProblemKind PRICE_END_REFUSED = new ProblemKind("price-end-refused", 422, "End of a price refused");
    static final ProblemKind PRICE_OVERLAP = new ProblemKind("price-overlap", 409, "Prices overlap");
    static final ProblemKind PRODUCT_EXISTS = new ProblemKind("product-exists", 409, "Product exists");
    static final ProblemKind UNKNOWN_PRODUCT = new ProblemKind("unknown-product", 422, "Unknown product");

    <T> T orThrow(CatalogueResult<T> result) {
        return switch (result) {
            case CatalogueResult.Done<T> done -> done.value();
            case CatalogueResult.Rejected<T> rejected -> throw of(rejected.why());
        };
    }

    private static ProblemException of(CatalogueRejection why) {
        return switch (why) {
            case CatalogueRejection.EndRefused refused -> PRICE_END_REFUSED.because("U-5", refused.why());
            case CatalogueRejection.Missing _ -> CommonProblems.notFound();
            case CatalogueRejection.Overlap overlap ->
                PRICE_OVERLAP.because("U-5", overlap.otherId() + " is the price of that product in that time.");
            case CatalogueRejection.ProductExists exists ->
                PRODUCT_EXISTS.because("There is a product " + exists.code() + " already; change it with PATCH.");
            case CatalogueRejection.UnknownProduct unknown ->
                UNKNOWN_PRODUCT.because("There is no product " + unknown.code() + ".");
        };
    }
}
