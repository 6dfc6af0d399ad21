package io.saldo.invoice.invoice;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.seller.LegalEntity;

/** Seller and customer of a document as they were at its issue (I-20). */
record Parties(LegalEntity seller, AccountChanged.Owner customer) {}
