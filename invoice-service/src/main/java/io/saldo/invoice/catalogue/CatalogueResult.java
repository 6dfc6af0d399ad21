package io.saldo.invoice.catalogue;

/** What came of a change of the catalogue. */
sealed interface CatalogueResult<T> {

    record Done<T>(T value) implements CatalogueResult<T> {}

    record Rejected<T>(CatalogueRejection why) implements CatalogueResult<T> {}
}
