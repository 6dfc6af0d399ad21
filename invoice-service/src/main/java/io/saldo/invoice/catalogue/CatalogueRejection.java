package io.saldo.invoice.catalogue;

/** Why the catalogue was not changed. */
sealed interface CatalogueRejection {

    record ProductExists(String code) implements CatalogueRejection {}

    record Missing() implements CatalogueRejection {}

    record UnknownProduct(String code) implements CatalogueRejection {}

    record Overlap(String otherId) implements CatalogueRejection {}

    /** The end of a price lies before its beginning, or in a time whose usage may have been rated by it. */
    record EndRefused(String why) implements CatalogueRejection {}
}
