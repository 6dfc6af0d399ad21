package io.saldo.invoice.invoice;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Documents whose printed form is still to be made; a row goes with the transaction that sends it. */
@Singleton
class PrintQueueStore {

    Uni<Integer> add(AccountId account, String invoiceId) {
        return Sql.of("insert into document_to_print (billing_account_id, invoice_id) values (:account, :id)")
                .with("account", account.value())
                .with("id", invoiceId)
                .update();
    }
}
