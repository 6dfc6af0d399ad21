package io.saldo.account.ledger;

import java.time.Instant;

/** A posting as it stands in the book: with an id, an instant and what it came from; never changed (BK-1, C-7). */
public record Transaction(String id, Instant bookedAt, Source source, Posting posting) {

    /** What caused a transaction, for instance a payment or an invoice. */
    public record Source(String type, String id) {}

    public Transaction {
        if (posting.isEmpty()) {
            throw new IllegalArgumentException("Transaction %s has no entries.".formatted(id));
        }
    }
}
