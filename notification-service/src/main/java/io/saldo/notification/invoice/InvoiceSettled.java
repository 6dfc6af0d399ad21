package io.saldo.notification.invoice;

import io.saldo.notification.account.TaxPoint;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a bill is settled, by what; cumulative. */
public record InvoiceSettled(
        AccountId billingAccountId,
        String invoiceId,
        long version,
        State state,
        Money total,
        Money settled,
        Money rest,
        List<Share> split,
        Trigger trigger,
        Instant settledAt) {

    /** The states of an invoice. */
    public enum State {
        ISSUED,
        PAID,
        PARTIALLY_PAID,
        VOID
    }

    /** What made it change. */
    public enum Trigger {
        CREDIT_NOTE,
        FUNDS,
        ISSUE,
        MANUAL,
        MARK_PAID,
        PARTNER,
        REVERSAL,
        UNIFIED
    }

    /** A part of what is settled. */
    public record Share(String asset, Money amount, Optional<String> sourceId) {

        boolean isOfAPayment() {
            return sourceId.filter(id -> id.startsWith("pay-")).isPresent();
        }
    }

    /** That it is paid, and a receipt for each payment that makes no invoice of its own. */
    List<News> news(String number, TaxPoint taxPoint) {
        var figures = Figures.NONE
                .with("number", number)
                .with("total", total)
                .with("settled", settled)
                .with("rest", rest)
                .with("state", state.name())
                .with("settledAt", settledAt);
        return Stream.concat(paid(figures).stream(), receipts(figures, taxPoint))
                .toList();
    }

    private Optional<News> paid(Figures figures) {
        return state == State.PAID
                ? Optional.of(News.of(NewsKind.INVOICE_PAID, invoiceId, settledAt, figures)
                        .by(trigger == Trigger.MARK_PAID ? Reach.MESSAGE_AND_MAIL : Reach.MESSAGE_ONLY))
                : Optional.empty();
    }

    /** Under TOPUP a payment always has a TOP_UP invoice, whose mail is its receipt (I-14, I-15). */
    private Stream<News> receipts(Figures figures, TaxPoint taxPoint) {
        if (taxPoint == TaxPoint.TOPUP || trigger != Trigger.FUNDS) {
            return Stream.empty();
        }
        return split.stream().filter(Share::isOfAPayment).map(share -> {
            String paymentId = share.sourceId().orElseThrow();
            var receipt = figures.with("paymentId", paymentId).with("amount", share.amount());
            return News.of(NewsKind.PAYMENT_RECEIVED, paymentId, settledAt, receipt)
                    .inTheWords("RECEIPT_FOR_INVOICE")
                    .by(Reach.MAIL_ONLY);
        });
    }
}
