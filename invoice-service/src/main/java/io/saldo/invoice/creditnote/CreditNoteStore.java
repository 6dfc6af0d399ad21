package io.saldo.invoice.creditnote;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The row of the document that is credited: notes are written one after the other. */
@Singleton
class CreditNoteStore {

    Uni<Integer> lock(AccountId account, String invoiceId) {
        return Sql.of(
                        "select 1 as one from invoice where billing_account_id = :account and invoice_id = :id for update")
                .with("account", account.value())
                .with("id", invoiceId)
                .list(row -> row)
                .map(rows -> rows.size());
    }
}
