package io.saldo.invoice.seller;

/** Why a seller was not set. */
enum LegalEntityRejection {
    /** Documents are numbered with the prefix that it has; it stays. */
    PREFIX_IN_USE,
    /** Another seller has the prefix. */
    PREFIX_TAKEN
}
