package io.saldo.notification.invoice;

import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;

/** An invoice passed its due date with a rest; said once. */
public record InvoiceOverdue(AccountId billingAccountId, String invoiceId, String number, Instant dueAt, Money rest) {

    News news() {
        var figures = Figures.NONE.with("number", number).with("dueAt", dueAt).with("rest", rest);
        return News.of(NewsKind.INVOICE_OVERDUE, invoiceId, dueAt, figures);
    }
}
