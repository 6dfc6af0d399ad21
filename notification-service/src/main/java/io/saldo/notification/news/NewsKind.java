package io.saldo.notification.news;

import static io.saldo.notification.contact.Subscription.ACCOUNT;
import static io.saldo.notification.contact.Subscription.BALANCE;
import static io.saldo.notification.contact.Subscription.INVOICE;
import static io.saldo.notification.contact.Subscription.PAYMENT;
import static io.saldo.notification.contact.Subscription.SERVICE;

import io.saldo.notification.contact.Subscription;
import java.util.EnumSet;
import java.util.Set;

/** What may be said, and who has subscribed to it. Its words are in {@code templates/<language>/<kind>.txt}. */
public enum NewsKind {
    ADMINISTRATOR_ADDED(ACCOUNT),
    ADMINISTRATOR_REVOKED(ACCOUNT),
    CLEARED(BALANCE),
    CREDIT_CONTRACT(ACCOUNT),
    CREDIT_NOTE_ISSUED(INVOICE),
    CURRENCY_CHANGED(ACCOUNT),
    CURRENCY_CHANGE_FAILED(ACCOUNT),
    CURRENCY_CHANGING(ACCOUNT),
    GRACE(SERVICE),
    INVITATION(ACCOUNT),
    INVOICE_ISSUED(INVOICE),
    INVOICE_OVERDUE(INVOICE),
    INVOICE_PAID(INVOICE),
    LIMIT_CHANGED(ACCOUNT),
    LOW_BALANCE(BALANCE),
    OVERDUE(BALANCE),
    PAYER_CHANGED(ACCOUNT),
    PAYMENT_DUE(INVOICE),
    PAYMENT_FAILED(PAYMENT),
    PAYMENT_RECEIVED(PAYMENT),
    PAYMENT_REVERSED(PAYMENT),
    QUOTA_CHANGED(ACCOUNT),
    QUOTA_LEVEL(BALANCE),
    REFUND_DONE(PAYMENT),
    REFUND_FAILED(PAYMENT),
    RELATION_CHANGED(ACCOUNT),
    RELEASED(SERVICE),
    RELEASE_WARNING(SERVICE),
    RESUMED(SERVICE),
    RUN_OUT(BALANCE),
    SPEND_HIGH(BALANCE),
    STATUS_CHANGED(ACCOUNT),
    SUSPENDED(SERVICE),
    TERM_CHANGED(ACCOUNT),
    TRANSFER_RECEIVED(ACCOUNT),
    VOUCHER_EXPIRING(ACCOUNT),
    VOUCHER_REFUSED(ACCOUNT),
    WEBHOOK_DISABLED(ACCOUNT);

    /** Documents, and what has to reach its reader: nobody can decline it by the link in a mail. */
    private static final Set<NewsKind> LEGAL_NOTICES = EnumSet.of(
            ADMINISTRATOR_ADDED,
            ADMINISTRATOR_REVOKED,
            CREDIT_CONTRACT,
            CREDIT_NOTE_ISSUED,
            CURRENCY_CHANGED,
            CURRENCY_CHANGING,
            GRACE,
            INVOICE_ISSUED,
            INVOICE_OVERDUE,
            OVERDUE,
            PAYER_CHANGED,
            PAYMENT_DUE,
            PAYMENT_RECEIVED,
            PAYMENT_REVERSED,
            RELEASED,
            RELEASE_WARNING,
            STATUS_CHANGED,
            SUSPENDED);

    private final Subscription subscription;

    NewsKind(Subscription subscription) {
        this.subscription = subscription;
    }

    public Subscription subscription() {
        return subscription;
    }

    public boolean isLegalNotice() {
        return LEGAL_NOTICES.contains(this);
    }
}
