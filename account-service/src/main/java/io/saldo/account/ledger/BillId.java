package io.saldo.account.ledger;

/** The id of a bill: an invoice of kind USAGE or TERM, or a reversal bill. */
public record BillId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
