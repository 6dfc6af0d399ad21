package io.saldo.invoice.creditnote;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.util.stream.Stream;

/** What we read of {@code payment.reversed}: its tax is given back by a credit note. */
record PaymentReversed(AccountId billingAccountId, String paymentId, Money credit, Money tax) {

    Stream<PaidBack> paidBack() {
        return tax.isPositive()
                ? Stream.of(new PaidBack(paymentId, credit, tax, "Reversal of payment " + paymentId))
                : Stream.empty();
    }
}
