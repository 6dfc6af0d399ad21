package io.saldo.account.ledger;

import io.saldo.platform.id.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of a transaction with its entries, as the integrity check computes it again in SQL: whoever edits a row
 * changes it, also where the sums still agree.
 */
record LedgerDigest(byte[] bytes) {

    static LedgerDigest of(AccountId account, Transaction transaction, List<LedgerRow> entries) {
        var text = new StringBuilder(header(account, transaction));
        entries.forEach(entry -> text.append(';').append(entry.canonical()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new LedgerDigest(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** What it adds to the checksum of its book. */
    long weight() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    private static String header(AccountId account, Transaction transaction) {
        Transaction.Source source = transaction.source();
        long micros = transaction.bookedAt().getEpochSecond() * 1_000_000
                + transaction.bookedAt().getNano() / 1_000;
        return String.join(
                "|",
                account.toString(),
                transaction.id(),
                Long.toString(micros),
                transaction.posting().type().name(),
                source.type(),
                source.id(),
                Long.toString(source.version()),
                source.outsideNumber().orElse(""),
                source.description());
    }
}
