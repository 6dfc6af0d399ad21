package io.saldo.notification.document;

import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The printed documents that mails take with them. */
@Singleton
class DocumentStore {

    private static final String KEEP = """
        insert into document (billing_account_id, invoice_id, locale, pdf) values (:account, :invoice, :locale, :pdf)
        on conflict (billing_account_id, invoice_id) do nothing
        """;

    private static final String RELEASE = """
        update delivery set waits = false, next_attempt_at = now()
        where about_account_id = :account and document = :invoice and waits
        """;

    /** A few with each new one, so that there never are many. */
    private static final String FORGET_OLD = """
        delete from document where (billing_account_id, invoice_id) in
            (select billing_account_id, invoice_id from document where received_at < now() - interval '14 days'
             limit 10 for update skip locked)
        """;

    Uni<Integer> keep(DocumentRendered document) {
        return Sql.of(KEEP)
                .with("account", document.account().value())
                .with("invoice", document.invoiceId())
                .with("locale", document.locale())
                .with("pdf", document.pdf())
                .update();
    }

    Uni<Integer> release(DocumentRendered document) {
        return Sql.of(RELEASE)
                .with("account", document.account().value())
                .with("invoice", document.invoiceId())
                .update();
    }

    Uni<Integer> forgetOld() {
        return Sql.of(FORGET_OLD).update();
    }
}
