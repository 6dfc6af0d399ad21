package io.saldo.invoice.document;

import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The documents that wait to be printed: taken for a while, sent and gone, or failed. */
@Singleton
class PrintStore {

    private static final String TAKE = """
        update document_to_print set attempts = attempts + 1, taken_until = now() + cast(cast(:lease as text) as interval)
        where (billing_account_id, invoice_id) = (
            select billing_account_id, invoice_id from document_to_print
            where not parked and (retry_at is null or retry_at <= now()) and (taken_until is null or taken_until <= now())
            order by attempts, invoice_id limit 1 for update skip locked)
        returning billing_account_id, invoice_id, attempts
        """;

    private static final String FAILED = """
        update document_to_print set last_error = :error, parked = :parked, taken_until = null,
                                     retry_at = now() + cast(cast(:retryIn as text) as interval)
        where billing_account_id = :account and invoice_id = :id
        """;

    private static final String RETRY = """
        update document_to_print set attempts = 0, retry_at = null, parked = false
        where invoice_id = :id and last_error is not null
        """;

    private final Duration lease;

    /** A printer that says nothing for so long has ended; one that is only slow sends nothing twice. */
    PrintStore(@ConfigProperty(name = "saldo.documents.lease", defaultValue = "20s") Duration lease) {
        this.lease = lease;
    }

    /** Those that were never tried come first. */
    Uni<Optional<DocumentToPrint>> take() {
        return Sql.of(TAKE).with("lease", lease.toString()).one(PrintStore::taken);
    }

    /** False when another printer has sent it. */
    Uni<Boolean> done(DocumentToPrint document) {
        return Sql.of("delete from document_to_print where billing_account_id = :account and invoice_id = :id")
                .with("account", document.account().value())
                .with("id", document.invoiceId())
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Void> failed(DocumentToPrint document, String error) {
        Optional<Duration> retryIn = document.retryIn();
        return Sql.of(FAILED)
                .with("account", document.account().value())
                .with("id", document.invoiceId())
                .with("error", error.replace('\0', ' '))
                .with("parked", retryIn.isEmpty())
                .with("retryIn", retryIn.map(Duration::toString).orElse(null))
                .update()
                .replaceWithVoid();
    }

    /** False when no such document has failed. */
    Uni<Boolean> retry(String invoiceId) {
        return Sql.of(RETRY).with("id", invoiceId).update().map(rows -> rows == 1);
    }

    private static DocumentToPrint taken(Row row) {
        return new DocumentToPrint(
                row.accountId("billing_account_id"), row.text("invoice_id"), (int) row.number("attempts"));
    }
}
