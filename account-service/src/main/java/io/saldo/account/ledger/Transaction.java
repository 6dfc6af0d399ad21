package io.saldo.account.ledger;

import java.time.Instant;
import java.util.Optional;

/** A posting as it stands in the book: with an id, an instant and what it came from; never changed (BK-1, C-7). */
public record Transaction(String id, Instant bookedAt, Source source, Posting posting) {

    /**
     * What caused a transaction, for instance a payment or an invoice: it has its effect once per version. The outside
     * number is the one that a gateway or bank knows it by.
     */
    public record Source(String type, String id, long version, Optional<String> outsideNumber, String description) {

        public Source(String type, String id) {
            this(type, id, 0, Optional.empty(), "");
        }

        public Source at(long newVersion) {
            return new Source(type, id, newVersion, outsideNumber, description);
        }

        /** Of the half in another book: numbered after all first halves, so that each has its effect once. */
        public Source inOtherBook() {
            return at(version + 1_000_000);
        }

        public Source knownOutsideAs(String number) {
            return new Source(type, id, version, Optional.of(number), description);
        }

        public Source described(String words) {
            return new Source(type, id, version, outsideNumber, words);
        }
    }

    public Transaction {
        if (posting.isEmpty()) {
            throw new IllegalArgumentException("Transaction %s has no entries.".formatted(id));
        }
    }
}
