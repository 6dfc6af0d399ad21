package io.saldo.account.redemption;

/** Where an account stands with the first top-up that a code may be for (V-10). */
enum FirstTopUp {
    TO_COME,
    /** The top-up that carries the code. */
    NOW,
    PAST
}
