package io.saldo.account.creditnote;

/** What had paid a bill, in the order of W-2; a tie between two shares goes to the earlier one (O-11). */
public enum Payer {
    VOUCHER,
    CREDIT_REFUND,
    PROMO_CREDIT,
    TRANSFER_LEDGER,
    /** Own cash of the account. */
    CASH,
    /** A payment that was made for this very bill: its money goes back the way it came. */
    GATEWAY,
    /** Money that came past the book (BK-23). */
    EXTERNAL,
    /** The partner has collected it (BK-21). */
    PARTNER,
    /** Nobody yet, or whoever has paid: it was bought under a credit limit. */
    CREDIT_LIMIT
}
