package io.saldo.payment.order;

import io.saldo.payment.tax.TaxLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.List;

/** {@code payment.reversed}: the bank took a confirmed payment back, or what refunds had left of it (gw:P-16). */
record PaymentReversed(
        AccountId billingAccountId,
        String paymentId,
        PaymentState kind,
        Money amount,
        Money credit,
        Money tax,
        List<TaxLine> taxLines,
        Money serviceFee,
        String gatewayTransactionId,
        Instant reversedAt) {

    static final String TOPIC = "payment.reversed";

    static PaymentReversed of(PaymentOrder order, Quote quote, String transactionId, PaymentState kind, Instant now) {
        return new PaymentReversed(
                order.account(),
                order.paymentId(),
                kind,
                quote.total(),
                quote.credit(),
                quote.tax(),
                quote.taxLines(),
                quote.serviceFee(),
                transactionId,
                now);
    }
}
