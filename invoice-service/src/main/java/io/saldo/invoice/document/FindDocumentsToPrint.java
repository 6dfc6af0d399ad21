package io.saldo.invoice.document;

import io.saldo.platform.activity.Busy;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/** Documents that this process prints now or soon hold the test clock. */
@Singleton
class FindDocumentsToPrint implements Busy {

    private static final String COUNT = """
        select count(*) as n from document_to_print
        where not parked and (retry_at is null or retry_at <= now() + interval '1 minute')
        """;

    private final Pool pool;
    private final PrintLoop printing;

    FindDocumentsToPrint(Pool pool, PrintLoop printing) {
        this.pool = pool;
        this.printing = printing;
    }

    @Override
    public String what() {
        return "documents to print";
    }

    @Override
    public long count() {
        return printing.prints()
                ? pool.query(COUNT).executeAndAwait().iterator().next().getLong("n")
                : 0;
    }
}
