package io.saldo.invoice.invoice;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Documents whose printed form is still to be made; a row goes with the transaction that sends it. */
@Singleton
public class PrintQueueStore {

    /** The kind of the due row. */
    public static final String KIND = "document";

    Uni<Integer> add(AccountId account, String invoiceId) {
        return Sql.of("insert into document_to_print (billing_account_id, invoice_id) values (:account, :id)")
                .with("account", account.value())
                .with("id", invoiceId)
                .update();
    }

    /** In the order of their issue. */
    public Uni<List<String>> waiting(AccountId account) {
        return Sql.of("select invoice_id from document_to_print where billing_account_id = :account order by"
                        + " invoice_id")
                .with("account", account.value())
                .list(row -> row.text("invoice_id"));
    }

    public Uni<Integer> done(AccountId account, String invoiceId) {
        return Sql.of("delete from document_to_print where billing_account_id = :account and invoice_id = :id")
                .with("account", account.value())
                .with("id", invoiceId)
                .update();
    }
}
