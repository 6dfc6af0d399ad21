package io.saldo.notification.invoice;

import io.saldo.notification.news.Figure;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A document was issued; that of a top-up is the receipt of its payment, and the payment's one mail (I-7). */
public record InvoiceIssued(
        AccountId billingAccountId,
        String invoiceId,
        String number,
        Kind kind,
        CollectedBy collectedBy,
        Optional<YearMonth> usageMonth,
        LocalDate issueDate,
        Instant createdAt,
        Optional<Instant> dueAt,
        Money net,
        Money tax,
        Money total,
        Optional<String> paymentId,
        Optional<String> reason) {

    /** What is documented. */
    public enum Kind {
        CREDIT_NOTE,
        TERM,
        TOP_UP,
        USAGE
    }

    /** Who collects the money. */
    public enum CollectedBy {
        PARTNER,
        PROVIDER
    }

    News news() {
        return switch (kind) {
            case USAGE, TERM ->
                News.of(NewsKind.INVOICE_ISSUED, invoiceId, createdAt, figures())
                        .withDocument(invoiceId);
            case CREDIT_NOTE ->
                News.of(NewsKind.CREDIT_NOTE_ISSUED, invoiceId, createdAt, figures())
                        .withDocument(invoiceId);
            case TOP_UP ->
                News.of(NewsKind.PAYMENT_RECEIVED, paymentId.orElse(invoiceId), createdAt, figures())
                        .inTheWords("RECEIPT")
                        .by(Reach.MAIL_ONLY)
                        .withDocument(invoiceId);
        };
    }

    private Figures figures() {
        return Figures.NONE
                .with("number", number)
                .with("kind", kind.name())
                .with("collectedBy", collectedBy.name())
                .with("issueDate", issueDate)
                .with("net", net)
                .with("tax", Optional.of(tax).filter(Money::isPositive).map(Figure.Amount::new))
                .with("total", total)
                .with("month", usageMonth.map(Figure.Month::new))
                .with("dueAt", dueAt.map(Figure.Moment::new))
                .with("reason", reason.map(Figure.Text::new))
                .with("paymentId", paymentId.map(Figure.Text::new));
    }
}
