package io.saldo.account.account;

/** Why an account is not changed as it is wanted. */
enum PatchRejection {
    /** A limit stays with the legal entity that it is of (K-1). */
    LIMIT_OF_ANOTHER_ENTITY,
    /** Credit control is for accounts of an enterprise. */
    CREDIT_CONTROL_WITHOUT_ENTERPRISE
}
