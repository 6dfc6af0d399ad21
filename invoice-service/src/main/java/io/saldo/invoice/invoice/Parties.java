package io.saldo.invoice.invoice;

import io.saldo.invoice.account.AccountChanged;

/** Seller and customer of a document as they were at its issue (I-20). */
public record Parties(Seller seller, AccountChanged.Owner customer) {

    /** Who issued it. */
    public record Seller(String name, String taxId, String address) {}
}
