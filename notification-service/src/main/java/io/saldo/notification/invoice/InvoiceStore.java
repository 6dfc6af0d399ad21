package io.saldo.notification.invoice;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.inbox.EventRefused;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** What later events of an invoice do not repeat: its number; and which settlement is the newest. */
@Singleton
class InvoiceStore {

    private static final String NUMBER = """
        insert into invoice (billing_account_id, invoice_id, number) values (:account, :invoice, :number)
        on conflict (billing_account_id, invoice_id) do update set number = excluded.number
        """;

    /** Locks the invoice's row; changes nothing for a version that is not newer. */
    private static final String NEWER = """
        update invoice set settled_version = :version
        where billing_account_id = :account and invoice_id = :invoice and settled_version < :version
        """;

    static String waitsFor(String invoiceId) {
        return "invoice:" + invoiceId;
    }

    Uni<Integer> keepNumber(AccountId account, String invoiceId, String number) {
        return Sql.of(NUMBER)
                .with("account", account.value())
                .with("invoice", invoiceId)
                .with("number", number)
                .update();
    }

    /** The number, or the event that needs it is set aside until the invoice is known here. */
    Uni<String> needNumber(AccountId account, String invoiceId) {
        return Sql.of("select number from invoice where billing_account_id = :account and invoice_id = :invoice")
                .with("account", account.value())
                .with("invoice", invoiceId)
                .one(row -> row.text("number"))
                .map(found -> found.orElseThrow(() -> EventRefused.until(
                        waitsFor(invoiceId),
                        "UNKNOWN_INVOICE",
                        "The invoice " + invoiceId + " is not known here yet.")));
    }

    /** True once per payment. */
    Uni<Boolean> isFirstReceipt(AccountId account, String paymentId) {
        return Sql.of("insert into receipt (billing_account_id, payment_id) values (:account, :payment)"
                        + " on conflict do nothing")
                .with("account", account.value())
                .with("payment", paymentId)
                .update()
                .map(rows -> rows == 1);
    }

    Uni<Boolean> isNewer(AccountId account, String invoiceId, long version) {
        return Sql.of(NEWER)
                .with("account", account.value())
                .with("invoice", invoiceId)
                .with("version", version)
                .update()
                .map(rows -> rows == 1);
    }
}
