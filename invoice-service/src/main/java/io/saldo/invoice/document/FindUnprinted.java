package io.saldo.invoice.document;

import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists the documents that could not be printed at least once, the oldest first. */
@Singleton
class FindUnprinted {

    private static final String PAGE = """
        select p.invoice_id, i.number, p.billing_account_id, p.parked, p.attempts, p.retry_at, p.last_error
        from document_to_print p join invoice i using (billing_account_id, invoice_id)
        where p.last_error is not null and p.invoice_id > :after
        order by p.invoice_id limit :limit
        """;

    Uni<List<UnprintedDocument>> page(PageRequest page) {
        return Sql.of(PAGE)
                .with("after", page.after().orElse(""))
                .with("limit", page.rowsToRead())
                .list(FindUnprinted::document);
    }

    private static UnprintedDocument document(Row row) {
        return new UnprintedDocument(
                row.text("invoice_id"),
                row.text("number"),
                row.accountId("billing_account_id"),
                row.flag("parked"),
                row.number("attempts"),
                row.optionalInstant("retry_at"),
                row.text("last_error"));
    }
}
