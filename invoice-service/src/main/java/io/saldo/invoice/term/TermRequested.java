package io.saldo.invoice.term;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** What we send as {@code term.requested}. */
record TermRequested(
        AccountId billingAccountId,
        String termId,
        boolean renewal,
        OrderKind orderKind,
        String cloudAccountId,
        String product,
        Scope scope,
        Money price,
        Money estimatedTax,
        Instant periodStart,
        Instant periodEnd,
        Optional<String> couponCode,
        Optional<String> voucherId,
        Instant holdUntil) {

    static final String TOPIC = "term.requested";

    /** What coupons and vouchers are limited by. */
    enum OrderKind {
        NEW,
        RENEWAL
    }

    /** The period that the term waits for; a renewal has no choice of coupon and voucher. */
    static TermRequested of(Term term, Optional<String> couponCode, Optional<String> voucherId) {
        Period asked = term.asked().orElseThrow();
        boolean renewal = asked.number() > 1;
        return new TermRequested(
                term.account(),
                term.id(),
                renewal,
                renewal ? OrderKind.RENEWAL : OrderKind.NEW,
                term.order().cloudAccountId(),
                term.order().product(),
                term.order().scope(),
                asked.price(),
                asked.estimatedTax(),
                asked.start(),
                asked.end(),
                couponCode,
                voucherId,
                asked.holdUntil());
    }
}
