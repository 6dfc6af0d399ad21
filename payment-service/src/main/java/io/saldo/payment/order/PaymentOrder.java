package io.saldo.payment.order;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/** A payment as it stands: what it is for, which way, for how much, until when. */
public record PaymentOrder(
        String paymentId,
        AccountId account,
        Aim aim,
        Way way,
        Quote quote,
        PaymentState state,
        long version,
        Optional<String> pageUrl,
        Instant createdAt,
        Instant expiresAt) {

    static PaymentOrder created(
            String paymentId, AccountId account, Aim aim, Way way, Quote quote, Instant now, Instant expiresAt) {
        return new PaymentOrder(
                paymentId, account, aim, way, quote, PaymentState.CREATED, 0, Optional.empty(), now, expiresAt);
    }

    /** Money that came besides this order, under the same quote (gw:P-9). */
    PaymentOrder besides(String newPaymentId, Instant now) {
        return new PaymentOrder(
                newPaymentId,
                account,
                Aim.besides(paymentId),
                way,
                quote,
                PaymentState.CREATED,
                0,
                Optional.empty(),
                now,
                now);
    }

    /** The same for another amount. */
    PaymentOrder asking(Quote other) {
        return new PaymentOrder(paymentId, account, aim, way, other, state, version, pageUrl, createdAt, expiresAt);
    }

    /** What may go back of it: the credit and its tax, never the service fee (O-9). */
    Money refundable() {
        return quote.credit().plus(quote.tax());
    }

    /** Whether others have heard of it, so that its end must be told too. */
    boolean isAnnounced() {
        return version > 0;
    }
}
