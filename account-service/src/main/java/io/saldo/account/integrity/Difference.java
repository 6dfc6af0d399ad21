package io.saldo.account.integrity;

import io.saldo.platform.id.AccountId;

/** Something in the book of an account that is not as it was posted. */
public record Difference(AccountId billingAccountId, Kind kind, String detail) {

    /** What differs. */
    public enum Kind {
        /** A transaction or an entry was edited, added or removed. */
        ENTRIES,
        /** The entries of a currency do not sum to 0. */
        UNBALANCED,
        /** A balance is not the sum of its entries. */
        BALANCE,
        /** What is left of a bill voucher is not what its uses and the entries for it say. */
        VOUCHER,
        /** An event that was to be sent was edited, taken out or put in by hand. */
        OUTBOX
    }
}
