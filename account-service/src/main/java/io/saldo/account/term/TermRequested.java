package io.saldo.account.term;

import io.saldo.account.coupon.EstimatedTax;
import io.saldo.account.coupon.Order;
import io.saldo.account.coupon.OrderKind;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** The event term.requested, as far as it is read here: a period of a term that wants to start. */
public record TermRequested(
        AccountId billingAccountId,
        String termId,
        OrderKind orderKind,
        String product,
        Scope scope,
        Money price,
        Money estimatedTax,
        Instant periodStart,
        Optional<String> couponCode,
        Optional<String> voucherId,
        Instant holdUntil) {

    TermOrder.Key key() {
        return new TermOrder.Key(Optional.of(termId), Optional.of(periodStart));
    }

    Order order(Instant now) {
        return new Order(scope, product, orderKind, price, now);
    }

    EstimatedTax tax() {
        return new EstimatedTax(price, estimatedTax);
    }
}
